package jp.musubi.platform.cybersecurity.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 年の数え方、目標日、検査の間隔。 */
class YearSummaryTest {

    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");
    private static final LocalDate TARGET = LocalDate.of(2026, 9, 30);

    @Test
    void 取りやめは数えず_助言は検査ごとと件数と_待つものと過ぎたものを数える() {
        Inspection visited = inspection("VISITED");
        Inspection lettered = inspection("LETTERED");
        List<Inspection> all =
                List.of(visited, lettered, inspection("PLANNED"), inspection("REQUESTED"), inspection("CANCELLED"));
        List<Advice> advice = List.of(
                advice(visited, 1, "2-④", Advice.Step.GIVEN),
                advice(visited, 2, "2-⑥", Advice.Step.CONFIRMED),
                advice(lettered, 1, "2-⑥", Advice.Step.REPORTED));
        assertThat(YearSummary.of(all, advice, TARGET.plusDays(1))).isEqualTo(new YearSummary(4, 2, 2, 3, 2, 2, "2-⑥"));
        assertThat(YearSummary.of(List.of(), List.of(), TARGET)).isEqualTo(new YearSummary(0, 0, 0, 0, 0, 0, ""));
    }

    @ParameterizedTest(name = "目標日の{0}日後、{1} → 過ぎた {2}")
    @CsvSource({
        "-1, GIVEN, false",
        " 0, GIVEN, false",
        " 1, GIVEN, true",
        " 1, REPORTED, true",
        " 1, EXTENDED, true",
        " 1, CONFIRMED, false"
    })
    void 目標日を過ぎたか(int days, Advice.Step step, boolean overdue) {
        Advice one = advice(inspection("VISITED"), 1, "2-④", step);
        assertThat(one.overdueOn(TARGET.plusDays(days))).isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0} に行った病院は 令和8年度に要る: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"-, true", "2026-03-31, true", "2026-04-01, false", "2025-04-01, true"})
    void 病院は原則として年度に一度(LocalDate last, boolean due) {
        VisitFrequency rule = VisitFrequency.find(FacilityKind.HOSPITAL, TARGET).orElseThrow();
        assertThat(rule.due(last, new FiscalYear(2026))).isEqualTo(due);
        assertThat(VisitFrequency.find(FacilityKind.CLINIC, TARGET)).isEmpty();
    }

    @Test
    void 文書には_前の文書の後の助言が_はじめの目標日で載る() {
        Inspection one = inspection("VISITED");
        List<Advice> advice = List.of(
                advice(one, 1, "a", Advice.Step.EXTENDED),
                advice(one, 2, "b", Advice.Step.GIVEN),
                advice(one, 3, "c", Advice.Step.GIVEN));
        var first = new Letter(one.id(), 1, 1, "", NOON, "test");
        var second = new Letter(one.id(), 2, 2, "", NOON, "test");
        List<Letter> both = List.of(first, second);
        assertThat(first.said(advice, both)).extracting(Advice::title).containsExactly("a");
        assertThat(first.said(advice, both).get(0).targetOn()).isEqualTo(TARGET);
        assertThat(second.said(advice, both)).extracting(Advice::title).containsExactly("b");
    }

    private static Inspection inspection(String state) {
        var appointment = new Appointment("R7", LocalDate.of(2026, 7, 1), null, List.of(), "");
        var turn = new InspectionTurn(1, InspectionState.find(state).orElseThrow(), appointment, NOON, "test");
        return new Inspection(
                UUID.randomUUID(), new FacilityCode("1319900013"), "13", new FiscalYear(2026), List.of(turn));
    }

    private static Advice advice(Inspection of, int number, String title, Advice.Step step) {
        var given = new Advice.AdviceTurn(1, Advice.Step.GIVEN, TARGET, "", NOON, "test");
        LocalDate target = TARGET;
        List<Advice.AdviceTurn> turns = step == Advice.Step.GIVEN
                ? List.of(given)
                : List.of(given, new Advice.AdviceTurn(2, step, target, "", NOON, "test"));
        return new Advice(of.id(), number, "R7:" + title, title, "", turns);
    }
}
