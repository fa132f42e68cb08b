package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.musubi.platform.kernel.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 理由は、短すぎず長すぎず、個人番号を含まない。 */
class WrittenReasonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "意識がない",
                "  意識がない  ",
                "意識がなく、\n家族もいない",
                "電話 03-1234-5678 に出ない",
                "受付番号は 12345678901",
                "99123456789018"
            })
    void 受け取る(String sent) {
        assertThat(WrittenReason.of(sent, "reason").text()).isEqualTo(sent.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "意識なし", "    意識なし    ", "意識\u0000がない", "意識がない\u001b[0m"})
    void 短すぎるものと制御文字は断る(String sent) {
        assertThatThrownBy(() -> WrittenReason.of(sent, "reason"))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("PARAMETER-INVALID");
    }

    @Test
    void 四百字までで_数えるのは字である() {
        assertThat(WrittenReason.of("𠮷".repeat(400), "reason").text()).hasSize(800);
        assertThatThrownBy(() -> WrittenReason.of("𠮷".repeat(401), "reason"))
                .hasMessageStartingWith("PARAMETER-INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"番号は 123456789018 です", "番号は１２３４５６７８９０１８です", "番号は 1234-5678-9018 です", "番号は 1234 5678 9018 です"})
    void 個人番号があれば_書き方によらず断る(String sent) {
        assertThatThrownBy(() -> WrittenReason.of(sent, "reason")).hasMessageStartingWith("MY-NUMBER-REFUSED");
    }

    /** Two days in a row have figures that pass the check of a My Number, one pair in eleven. */
    @Test
    void 並んだ二つの日は_どれも個人番号ではない() {
        LocalDate first = LocalDate.of(2026, 4, 1);
        for (int days = 0; days < 400; days++) {
            String sent = "入院 " + first + " " + first.plusDays(days);
            assertThat(WrittenReason.of(sent, "reason").text()).isEqualTo(sent);
        }
    }
}
