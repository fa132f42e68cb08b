package jp.musubi.platform.outbreaks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.platform.kernel.people.areas.Prefectures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 小さな数は、届を見られない者には幅で示す。 */
@Tag("once")
class CountTest {

    @ParameterizedTest(name = "{0} は {1} と示す")
    @CsvSource({"0, 0", "1, 1〜9", "9, 1〜9", "10, 10", "250, 250"})
    void 幅で示すのは一から九(long number, String shown) {
        assertThat(Count.guarded(number).text()).isEqualTo(shown);
        assertThat(Count.shown(number).text()).isEqualTo(Long.toString(number));
    }

    @ParameterizedTest(name = "{0} の升は濃さ {1}")
    @CsvSource({"0, 0", "1, 1", "9, 1", "10, 2", "99, 2", "100, 3"})
    void 升の濃さは幅より細かく分けない(long number, int depth) {
        assertThat(Count.guarded(number).depth()).isEqualTo(depth);
    }

    @Test
    void どの県にも一つの升がある() {
        assertThat(Prefectures.list().stream().map(each -> Tile.of(each.code())).map(tile -> tile.x() + " " + tile.y()))
                .hasSize(47)
                .doesNotHaveDuplicates();
    }
}
