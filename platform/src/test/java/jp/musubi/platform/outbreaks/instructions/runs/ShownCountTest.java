package jp.musubi.platform.outbreaks.instructions.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 小さい数は、許された者にだけ。 */
@Tag("once")
class ShownCountTest {

    @ParameterizedTest(name = "{0}人・許された者か {1} → {2}")
    @CsvSource({"0, false, <10", "1, false, <10", "9, false, <10", "10, false, 10", "0, true, 0", "9, true, 9"})
    void 十人に満たない数(long number, boolean entitled, String text) {
        ShownCount shown = ShownCount.of(number, entitled);
        assertThat(shown.text()).isEqualTo(text);
        assertThat(shown.number()).isEqualTo(shown.masked() ? 0 : number);
    }
}
