package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.vaccinations.Objection.Why;

/** どの打ち方か。 */
final class Plans {

    private Plans() {}

    /** The plan of a course that is begun so; empty outside of all ages. */
    static Optional<Plan> find(List<Plan> plans, Child child, Shot begun) {
        return taking(plans, begun.vaccine()).stream()
                .filter(plan -> plan.beginsOn(child, begun.day()))
                .findFirst();
    }

    /** As it stands in the record: begun too early, as abroad, it goes on by the plan for the youngest, too late by the oldest's. */
    static Optional<Plan> findNearest(List<Plan> plans, Child child, Shot begun) {
        Optional<Plan> found = find(plans, child, begun);
        if (found.isPresent()) {
            return found;
        }
        List<Plan> taking = taking(plans, begun.vaccine());
        return taking.stream()
                .filter(plan -> begun.day().isBefore(plan.first().dayFor(child.born())))
                .findFirst()
                .or(() -> taking.stream().reduce((one, other) -> other));
    }

    static Objection outside(List<Plan> plans, Child child, Shot begun) {
        List<Plan> taking = taking(plans, begun.vaccine());
        Optional<LocalDate> first =
                taking.stream().map(plan -> plan.first().dayFor(child.born())).min(Comparator.naturalOrder());
        if (first.isPresent() && begun.day().isBefore(first.get())) {
            return new Objection(Why.TOO_YOUNG, first.get());
        }
        Optional<LocalDate> last =
                taking.stream().map(plan -> plan.last().dayFor(child.born())).max(Comparator.naturalOrder());
        return new Objection(Why.TOO_OLD, last.orElse(null));
    }

    private static List<Plan> taking(List<Plan> plans, String vaccine) {
        return plans.stream().filter(plan -> plan.takes(vaccine)).toList();
    }
}
