package jp.musubi.platform.cybersecurity.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 事業者へ送る住所の期限。 */
class LinkRulesTest {

    @ParameterizedTest(name = "{0}: ふつう {1}日、長くて {2}日")
    @CsvSource({"2023-06-01, 30, 90", "2024-02-29, 30, 90", "2027-03-31, 30, 90"})
    void 日数は表のとおり(LocalDate day, int usual, int longest) {
        assertThat(LinkRules.usual(day)).isEqualTo(usual);
        assertThat(LinkRules.longest(day)).isEqualTo(longest);
    }

    @Test
    void 表の始まる前には_住所はない() {
        assertThatThrownBy(() -> LinkRules.usual(LocalDate.of(2023, 5, 31))).isInstanceOf(RuntimeException.class);
    }
}
