package jp.musubi.standard.vaccinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.vaccinations.Due.State;
import org.junit.jupiter.api.Test;

/** 予定と、いまの様子。 */
class PlanShotsTest {

    private static final PlanShots PLAN = new PlanShots(Schedule.shipped());
    private static final LocalDate BORN = LocalDate.of(2026, 4, 10);
    private static final Child BOY = new Child(BORN, false);

    @Test
    void 生まれた日にはB型肝炎とBCGが受けられ_ほかはこれから() {
        List<Due> due = PLAN.dueOn(BOY, History.NONE, BORN);
        assertThat(due)
                .extracting(one -> one.course().code() + " " + one.state())
                .contains("HBV NOW", "BCG NOW", "ROTA LATER", "DPT-IPV-HIB LATER", "MR1 LATER")
                .doesNotContain("HPV LATER");
        assertThat(of(due, "DPT-IPV-HIB").first()).isEqualTo(LocalDate.of(2026, 6, 9));
    }

    @Test
    void 標準の時期を過ぎると遅れになり_年齢を過ぎると受けられない() {
        assertThat(of(PLAN.dueOn(BOY, History.NONE, LocalDate.of(2026, 11, 9)), "DPT-IPV-HIB")
                        .state())
                .isEqualTo(State.NOW);
        assertThat(of(PLAN.dueOn(BOY, History.NONE, LocalDate.of(2026, 11, 10)), "DPT-IPV-HIB")
                        .state())
                .isEqualTo(State.OVERDUE);
        assertThat(of(PLAN.dueOn(BOY, History.NONE, LocalDate.of(2027, 4, 9)), "HBV")
                        .state())
                .isEqualTo(State.OVERDUE);
        assertThat(of(PLAN.dueOn(BOY, History.NONE, LocalDate.of(2027, 4, 10)), "HBV")
                        .state())
                .isEqualTo(State.MISSED);
    }

    @Test
    void 続きは前の回から数える() {
        History history = History.NONE.with(new Shot("HBV", LocalDate.of(2026, 6, 10)));
        Due due = of(PLAN.dueOn(BOY, history, LocalDate.of(2026, 6, 20)), "HBV");
        assertThat(due.state()).isEqualTo(State.LATER);
        assertThat(due.first()).isEqualTo(LocalDate.of(2026, 7, 8));
        assertThat(due.given()).isEqualTo(1);
    }

    @Test
    void 終わった種類は終わり() {
        History history = History.NONE.with(new Shot("BCG", LocalDate.of(2026, 9, 10)));
        assertThat(of(PLAN.dueOn(BOY, history, LocalDate.of(2028, 6, 20)), "BCG")
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void 生まれた子の予定は_早い順で_生ワクチンを重ねて組む() {
        List<PlanShots.Planned> plan = PLAN.planFrom(BOY, History.NONE, BORN);
        assertThat(plan)
                .extracting(one -> one.vaccine().code() + " " + one.dose().number() + " " + one.day())
                .startsWith("HBV 1 2026-04-10", "BCG 1 2026-04-10")
                .contains(
                        "ROTA1 1 2026-05-22",
                        "DPT-IPV-HIB 1 2026-06-09",
                        "DPT-IPV-HIB 4 2027-01-21",
                        "PCV20 4 2027-04-09",
                        "MR-1 1 2027-04-09",
                        "VAR 1 2027-04-09",
                        "VAR 2 2027-07-09",
                        "MR-2 1 2032-04-01",
                        "JE-2 1 2035-04-09",
                        "DT 1 2037-04-09");
        assertThat(plan).hasSize(23);
    }

    private static Due of(List<Due> due, String course) {
        return due.stream()
                .filter(one -> one.course().code().equals(course))
                .findFirst()
                .orElseThrow();
    }
}
