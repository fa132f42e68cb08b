package jp.musubi.platform.kernel.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.people.payers.Payer;
import jp.musubi.platform.kernel.people.payers.Payers;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.SearchKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 台帳の一覧は、データベースで絞り、並べ、頁に分ける。 */
@PlatformTest
class EntryListsTest {

    private static final int PAYERS = 53;
    private static final int FIRST_NUMBER = 97_000_000;
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private EntryLists lists;

    @Autowired
    private PayerRegister register;

    @Autowired
    private Payers payers;

    @Autowired
    private JdbcClient sql;

    @Test
    void 頁は五十件ずつで_どの頁にも一度だけ出る() {
        String mark = someWord();
        List<String> numbers =
                IntStream.range(0, PAYERS).mapToObj(i -> add(mark)).sorted().toList();
        List<String> listed = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            RegisterSheet sheet = lists.page(register, new RegisterQuestion(mark, "", "", page));
            assertThat(sheet.total()).isEqualTo(PAYERS);
            assertThat(sheet.pages()).isEqualTo(2);
            sheet.entries().forEach(entry -> listed.add(entry.get("key")));
        }
        assertThat(listed).containsExactlyElementsOf(numbers);
    }

    @ParameterizedTest(name = "{0} の順")
    @CsvSource({"from, 1", "scheme, 2", "until, 3", "number, 0", "no-such-field, 0", "\"; select, 0"})
    void 項目の順に並び_知らない順は番号の順になる(String sort, int first) {
        String mark = someWord();
        List<String> numbers = List.of(
                add(mark, "丙", "2022-04-01", "2027-04-01"),
                add(mark, "乙", "2020-04-01", "2028-04-01"),
                add(mark, "一", "2023-04-01", "2026-10-01"),
                add(mark, "甲", "2024-04-01", null));
        List<String> listed = lists.page(register, new RegisterQuestion(mark, "", sort, 1)).entries().stream()
                .map(entry -> entry.get("key"))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(listed.get(0))
                .isEqualTo(first == 0 ? numbers.stream().sorted().findFirst().orElseThrow() : numbers.get(first));
    }

    @ParameterizedTest(name = "「{0}」で見つかる: {1}")
    @CsvSource({"ｹﾝﾎﾟ, true", "けんぽ 髙橋, true", "高橋, true", "高橋 こくほ, false", "ケン_ポ, false", "%, false", "'　', true"})
    void 探す言葉は_幅とかなと異体字を区別しない(String words, boolean found) {
        String mark = someWord();
        add(mark + "髙橋 けんぽ");
        assertThat(lists.page(register, new RegisterQuestion(mark + " " + words, "", "", 1))
                        .total())
                .isEqualTo(found ? 1 : 0);
    }

    /** The same key by the database as by the plain code, of any text. */
    @Test
    void データベースの検索の鍵は_検索の鍵と同じ() {
        Random random = new Random(20261127);
        List<String> texts =
                new ArrayList<>(List.of("", "髙﨑𠮷 花子", "葛\uDB40\uDD00城", "ﾊﾞﾝﾄﾞｳ　ｻｸﾗ", "か\u3099", "①㍿ｶﾞ", "a%b_c\\d"));
        SearchKey.Folding folding = SearchKey.folding();
        texts.add(folding.signs());
        for (int i = 0; i < 300; i++) {
            texts.add(IntStream.range(0, 12)
                    .map(sign -> someSign(random, folding.signs()))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        assertThat(texts).allSatisfy(text -> assertThat(keyOf(text)).isEqualTo(SearchKey.of(text)));
    }

    private String keyOf(String text) {
        return lists.bound(sql.sql("select " + EntryLists.searchKeyOf("cast(:text as text)")))
                .param("text", text)
                .query((row, place) -> row.getString(1))
                .single();
    }

    private static int someSign(Random random, String folded) {
        int[] ranges = {0x20, 0x3000, 0x3040, 0x30A0, 0xFF61, 0x2000, 0xFE00, 0x4E00};
        return switch (random.nextInt(3)) {
            case 0 -> folded.codePoints().skip(random.nextInt(80)).findFirst().orElseThrow();
            default -> ranges[random.nextInt(ranges.length)] + random.nextInt(16);
        };
    }

    private static String someWord() {
        return "試験" + UUID.randomUUID();
    }

    private String add(String name) {
        return add(name, "国民健康保険", "2020-04-01", null);
    }

    /** A payer of the official examples: any number will do, and no other test has this one. */
    private String add(String name, String scheme, String from, @Nullable String until) {
        String number = Integer.toString(FIRST_NUMBER + NEXT.getAndIncrement());
        payers.register(new Payer(
                new InsurerNumber(number),
                name,
                scheme,
                null,
                true,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until)));
        return new InsurerNumber(number).digits();
    }
}
