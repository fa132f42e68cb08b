package jp.musubi.platform.pmh.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 自治体の参加の広がり。 */
class RolloutTest {

    private static final List<Municipality> ALL = List.of(
            one("139017", "2025-03-31", "2027-04-01"),
            one("129011", "2025-04-01", null),
            one("229008", "2026-10-01", "2027-05-01"));

    @ParameterizedTest(name = "{0} には {1} が参加し、{2} が答える")
    @CsvSource({
        "2025-03-30, 0, 0",
        "2025-03-31, 1, 1",
        "2026-09-30, 2, 2",
        "2026-10-01, 3, 3",
        "2027-03-31, 3, 3",
        "2027-04-01, 3, 1",
        "2027-05-01, 3, 2"
    })
    void 参加した数と_委託がある数(LocalDate day, int joined, int served) {
        Rollout rollout = Rollout.of(ALL, Serving.shipped(), day);
        assertThat(rollout.joined()).isEqualTo(joined);
        assertThat(rollout.served()).isEqualTo(served);
        assertThat(rollout.years())
                .containsExactly(
                        new Rollout.Year(2024, 1, 1), new Rollout.Year(2025, 1, 2), new Rollout.Year(2026, 1, 3));
    }

    private static Municipality one(String code, String joined, String delegated) {
        return new Municipality(
                code,
                code.substring(0, 2),
                "見本",
                "sample",
                LocalDate.parse(joined),
                delegated == null ? null : LocalDate.parse(delegated));
    }
}
