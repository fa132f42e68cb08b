package jp.musubi.platform.pmh.avoided;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.recipients.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-04-01 から 2026-09-30 までの受給者証を、窓口がその日に読み取ったとき。 */
class StaleRulesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-01-30, ''",
        "2026-01-31, NOT_YET",
        "2026-03-31, NOT_YET",
        "2026-04-01, ''",
        "2026-09-30, ''",
        "2026-10-01, ENDED",
        "2027-11-05, ENDED",
        "2027-11-06, ''",
    })
    void 始まりと終わりの境(LocalDate day, String outcome) {
        assertThat(outcomes(List.of(holding("88139902", Valid.from(FROM, UNTIL))), day))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "6月に止まっている証は {0} → {1}")
    @CsvSource({"2026-05-31, ''", "2026-06-01, SUSPENDED", "2026-06-30, SUSPENDED", "2026-07-01, ''"})
    void 停止(LocalDate day, String outcome) {
        var valid = new Valid(FROM, UNTIL, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
        assertThat(outcomes(List.of(holding("88139902", valid)), day)).isEqualTo(outcome);
    }

    @Test
    void 更新された証と_ほかの制度の証() {
        Holding old = holding("88139902", Valid.from(FROM, UNTIL));
        Holding renewed = holding("88139902", Valid.from(UNTIL, null));
        Holding other = holding("80139934", Valid.from(UNTIL, null));
        assertThat(outcomes(List.of(old, renewed), UNTIL)).isEmpty();
        assertThat(outcomes(List.of(renewed, old), UNTIL.minusDays(1))).isEmpty();
        assertThat(outcomes(List.of(old, other), UNTIL)).isEqualTo("ENDED");
    }

    private static String outcomes(List<Holding> holdings, LocalDate day) {
        return String.join(
                " ",
                StaleRules.shipped().among(holdings, day).stream()
                        .map(stale -> stale.outcome().name())
                        .toList());
    }

    private static Holding holding(String payer, Valid valid) {
        return new Holding(
                new PersonId(new UUID(0, 1)),
                UUID.randomUUID(),
                "139017",
                "s",
                new Numbers(payer, "1234566"),
                valid,
                "",
                null,
                null,
                List.of());
    }
}
