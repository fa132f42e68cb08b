package jp.musubi.platform.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.CoverageFinding.Kind;
import jp.musubi.standard.words.MemberNumber;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 資格の期間に、見えない空きも重なりもない。 */
class CoverageTimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 25);
    private static final int DAYS = 40;

    @ParameterizedTest(name = "〜{0} と {1}〜 → {2}")
    @CsvSource({
        "2025-04-01, 2025-04-01, ",
        "2025-04-01, 2025-04-02, GAP 2025-04-01 2025-04-02",
        "2025-04-02, 2025-04-01, OVERLAP 2025-04-01 2025-04-02",
        "2025-04-01, 2025-05-01, GAP 2025-04-01 2025-05-01",
        ", 2025-04-01, OVERLAP 2025-04-01 +999999999-12-31",
    })
    void 前の資格の終わりと次の資格の始まり(LocalDate until, LocalDate from, String expected) {
        var findings = CoverageTimeline.findings(
                List.of(insurance("前", LocalDate.of(2020, 4, 1), until), insurance("次", from, null)));
        assertThat(findings.stream()
                        .map(one -> one.kind() + " " + one.from() + " " + one.until())
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void 保険と医療扶助は別々に見る() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        var findings = CoverageTimeline.findings(List.of(
                insurance("甲", day, null),
                new Coverage(MemberNumber.PUBLIC_PAYER, "12139903::9900804:", "12139903", day, null)));
        assertThat(findings).isEmpty();
    }

    @Test
    void 一日もない期間は_そう言う() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        var wrong = insurance("甲", day, day);
        assertThat(CoverageTimeline.findings(List.of(wrong)))
                .containsExactly(new CoverageFinding(Kind.BACKWARD, MemberNumber.INSURANCE, day, day, List.of(wrong)));
    }

    /** Day by day: the plain way to the same answer. */
    @Property(tries = 3000)
    void どの日の空きも重なりも_ちょうど一つの所見にある(@ForAll("histories") List<Coverage> coverages) {
        List<CoverageFinding> findings = CoverageTimeline.findings(coverages);
        for (String system : List.of(MemberNumber.INSURANCE, MemberNumber.PUBLIC_PAYER)) {
            List<Coverage> ofSystem = coverages.stream()
                    .filter(one -> one.system().equals(system))
                    .toList();
            for (LocalDate day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(DAYS + 2L)); day = day.plusDays(1)) {
                assertThat(kindsOn(day, system, findings)).isEqualTo(expectedOn(day, ofSystem));
            }
            assertThat(findings.stream()
                            .filter(one -> one.system().equals(system) && one.kind() == Kind.BACKWARD)
                            .count())
                    .isEqualTo(ofSystem.stream()
                            .filter(one -> one.until() != null && !one.from().isBefore(one.until()))
                            .count());
        }
    }

    private static List<Kind> kindsOn(LocalDate day, String system, List<CoverageFinding> findings) {
        return findings.stream()
                .filter(one -> one.system().equals(system) && one.kind() != Kind.BACKWARD)
                .filter(one -> !day.isBefore(one.from()) && day.isBefore(one.until()))
                .map(CoverageFinding::kind)
                .toList();
    }

    private static List<Kind> expectedOn(LocalDate day, List<Coverage> coverages) {
        long holding = coverages.stream().filter(one -> one.inForceOn(day)).count();
        if (holding > 1) {
            return List.of(Kind.OVERLAP);
        }
        boolean before = coverages.stream().anyMatch(one -> everBefore(day, one));
        boolean after = coverages.stream().anyMatch(one -> everAfter(day, one));
        return holding == 0 && before && after ? List.of(Kind.GAP) : List.of();
    }

    private static boolean everBefore(LocalDate day, Coverage coverage) {
        return coverage.from().isBefore(day) && coverage.inForceOn(coverage.from());
    }

    private static boolean everAfter(LocalDate day, Coverage coverage) {
        return coverage.from().isAfter(day) && coverage.inForceOn(coverage.from());
    }

    @Provide
    Arbitrary<List<Coverage>> histories() {
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<Coverage> coverage = Combinators.combine(
                        offset,
                        offset.injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9))
                .as((from, until, insurance, name) -> new Coverage(
                        insurance ? MemberNumber.INSURANCE : MemberNumber.PUBLIC_PAYER,
                        "v" + name,
                        "p",
                        FIRST.plusDays(from),
                        until == null ? null : FIRST.plusDays(until)));
        return coverage.list().ofMaxSize(6);
    }

    private static Coverage insurance(String symbol, LocalDate from, LocalDate until) {
        return new Coverage(MemberNumber.INSURANCE, "06139901:" + symbol + ":1:00", "06139901", from, until);
    }
}
