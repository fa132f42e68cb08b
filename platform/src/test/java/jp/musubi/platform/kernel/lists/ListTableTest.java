package jp.musubi.platform.kernel.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一覧は、絞られ、並び、頁に分かれ、同じ行がファイルになる。 */
class ListTableTest {

    private enum State {
        OPEN,
        CLOSED
    }

    private record One(int number, String name, State state) {}

    private static final ListTable<One> TABLE = new ListTable<>(
            "ones",
            List.of(
                    ListColumn.<One>of("number", "links.number", one -> Integer.toString(one.number()))
                            .by(Comparator.comparing(One::number)),
                    ListColumn.of("name", "links.by", One::name).found()),
            List.of(ListChoice.of("state", "links.state", "LinkState", State.class, One::state)),
            2);

    private static final List<One> ALL = List.of(
            new One(10, "ﾕｳｷ病院", State.OPEN), new One(9, "髙橋医院", State.CLOSED), new One(100, "ゆうき薬局", State.OPEN));

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "sort; number; 9 10",
                "sort; -number; 100 10",
                "q; ゆうき; 10 100",
                "q; 高橋; 9",
                "q; 100; ''",
                "state; OPEN; 10 100",
                "state; CLOSED; 9",
                "page; 2; 100",
                "state; ''; 10 9",
            })
    void 問いのとおりの行が頁に出る(String name, String value, String numbers) {
        ListView<One> view = TABLE.view(ALL, asked(name, value));
        assertThat(view.rows().stream().map(one -> Integer.toString(one.number())))
                .containsExactly(numbers.isEmpty() ? new String[0] : numbers.split(" "));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"sort,colour", "sort,--number", "state,HALF", "page,0", "page,3", "page,x", "page,9999999"})
    void 一覧にない並びと絞りと頁は断る(String name, String value) {
        assertThatThrownBy(() -> TABLE.view(ALL, asked(name, value)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(name);
    }

    @Test
    void ファイルは_すべての頁の行を_頁の順に持つ() {
        byte[] body = Objects.requireNonNull(
                TABLE.answer(ALL, asked("sort", "-number")).getBody());
        assertThat(new String(body, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF番号,だれから\r\n100,ゆうき薬局\r\n10,ﾕｳｷ病院\r\n9,髙橋医院\r\n");
    }

    @Test
    void 多すぎる行は切り_切ったと書く() {
        List<One> many = IntStream.rangeClosed(1, ListPages.MOST + 1)
                .mapToObj(number -> new One(number, "", State.OPEN))
                .toList();
        List<List<String>> rows = TABLE.file(many).rows();
        assertThat(rows).hasSize(ListPages.MOST + 1);
        assertThat(rows.get(ListPages.MOST).get(0)).contains("20000");
    }

    @Test
    void 宛先は_並びを変えると初めの頁に戻り_ほかの条件は残す() {
        ListView<One> view = TABLE.view(
                ALL, new ListQuery("/ones", Map.of("state", "OPEN", "sort", "number", "lang", "en", "format", "csv")));
        assertThat(view.sortAddress("number")).isEqualTo("/ones?sort=-number&state=OPEN");
        assertThat(view.sortAddress("name")).isEqualTo("/ones?sort=name&state=OPEN");
        assertThat(view.pageAddress(2)).isEqualTo("/ones?page=2&sort=number&state=OPEN");
        assertThat(view.fileAddress()).isEqualTo("/ones?sort=number&state=OPEN");
        assertThat(view.order("number")).isEqualTo("ascending");
        assertThat(view.order("name")).isNull();
    }

    @Test
    void 名のあるもので絞るときは_名の順に選べる() {
        ListChoice<One> choice =
                ListChoice.named("name", "links.by", Map.of("b", "いの病院", "a", "うの薬局", "c", "いの病院"), One::name);
        assertThat(choice.values()).containsExactly("b", "c", "a");
        assertThat(choice.names()).containsEntry("a", "うの薬局");
    }

    private static ListQuery asked(String name, String value) {
        return new ListQuery("/ones", Map.of(name, value));
    }
}
