package jp.musubi.standard.calculation.burden.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREE",
                "NOT_COVERED",
                "CHARGED visit=200 timesOfDay=1",
                "CHARGED percent=10 month=18000 monthOutside=12000",
                "PAID_BACK percent=0 fixed=0 visit=0 day=0 timesOfDay=1 month=0 monthOutside=0 timesOfMonth=31",
            })
    void 書いたとおりに読み_読んだとおりに書く(String text) {
        assertThat(TermsText.write(TermsText.readCare(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-18 SCHOOL_YEAR", "65- BIRTHDAY", "0-0 MONTH"})
    void 年齢も同じ(String text) {
        assertThat(TermsText.write(TermsText.readAges(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SOMETIMES",
                "CHARGED visit",
                "CHARGED visit=x",
                "CHARGED week=1",
                "CHARGED visit=1 visit=1",
                "CHARGED visit=-1",
                "CHARGED visit=10000001",
                "CHARGED fixed=10000001",
                "CHARGED percent=101",
                "CHARGED timesOfDay=0",
                "CHARGED timesOfMonth=4294967296"
            })
    void 違う書き方は読まない(String text) {
        assertThatThrownBy(() -> TermsText.readCare(text))
                .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0-18", "18 SCHOOL_YEAR", "18-0 MONTH", "a-b MONTH", "0-18 WEEK"})
    void 違う年齢は読まない(String text) {
        assertThatThrownBy(() -> TermsText.readAges(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
