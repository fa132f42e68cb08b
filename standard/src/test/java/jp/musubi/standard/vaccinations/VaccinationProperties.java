package jp.musubi.standard.vaccinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** どの子にも、どの接種歴にも守ること。 */
class VaccinationProperties {

    private static final Schedule SCHEDULE = Schedule.shipped();
    private static final CheckShot CHECK = new CheckShot(SCHEDULE);
    private static final PlanShots PLAN = new PlanShots(SCHEDULE);
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void 組んだ予定はきまりを破らない(@ForAll("cases") Case one) {
        History known = one.history();
        for (PlanShots.Planned planned : PLAN.planFrom(one.child(), known, one.day())) {
            assertThat(planned.day()).isAfterOrEqualTo(one.day());
            assertThat(CHECK.check(one.child(), known, planned.shot()).objections())
                    .as("%s", planned)
                    .isEmpty();
            known = known.with(planned.shot());
        }
        History all = known;
        assertThat(PLAN.planFrom(one.child(), all, one.day())).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void 登録の順は答えを変えない(@ForAll("cases") Case one, @ForAll Random random) {
        List<Shot> mixed = new ArrayList<>(one.history().shots());
        Collections.shuffle(mixed, random);
        assertThat(PLAN.dueOn(one.child(), new History(mixed), one.day()))
                .isEqualTo(PLAN.dueOn(one.child(), one.history(), one.day()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void いま受けられるものは打ってよく_ほかは打てない(@ForAll("cases") Case one) {
        for (Due due : PLAN.dueOn(one.child(), one.history(), one.day())) {
            Vaccine vaccine = due.vaccine();
            if (vaccine != null) {
                assertThat(CHECK.check(one.child(), one.history(), new Shot(vaccine.code(), one.day()))
                                .mayBeGiven())
                        .as("%s", due)
                        .isEqualTo(due.isOpen());
            }
        }
    }

    record Case(Child child, History history, LocalDate day) {}

    /** Shots of any vaccine on any day before the day asked for: also such as break the rules, as from abroad. */
    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<LocalDate> births = Arbitraries.integers().between(0, 900).map(days -> FIRST.plusDays(days));
        Arbitrary<Integer> ages = Arbitraries.integers().between(0, 2500);
        Arbitrary<List<Integer>> picks =
                Arbitraries.integers().between(0, 1_000_000).list().ofMaxSize(12);
        return Combinators.combine(births, ages, picks, Arbitraries.of(true, false))
                .as((born, age, picked, female) -> {
                    List<Shot> shots = new ArrayList<>();
                    for (int pick : picked) {
                        LocalDate day = born.plusDays(age == 0 ? 0 : pick % age);
                        List<Vaccine> vaccines = SCHEDULE.vaccinesOn(day);
                        shots.add(new Shot(
                                vaccines.get(pick / 7 % vaccines.size()).code(), day));
                    }
                    return new Case(new Child(born, female), new History(shots), born.plusDays(age));
                });
    }
}
