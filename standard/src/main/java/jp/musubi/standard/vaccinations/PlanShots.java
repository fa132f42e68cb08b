package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.vaccinations.Due.State;

/** 予定を立てる。What is due on a day, and a day for each shot that is left; what it names never breaks a rule of {@link CheckShot}. */
public final class PlanShots {

    /** No child has so many left. */
    private static final int MOST_SHOTS = 60;

    private final Schedule schedule;
    private final NextDose next;

    public PlanShots(Schedule schedule) {
        this.schedule = schedule;
        this.next = new NextDose(schedule);
    }

    /** 予定の一回。 */
    public record Planned(Vaccine vaccine, DoseRule dose, LocalDate day) {

        public Shot shot() {
            return new Shot(vaccine.code(), day);
        }
    }

    /** Each course that is for this child, in the order of the table. */
    public List<Due> dueOn(Child child, History history, LocalDate day) {
        return schedule.coursesOn(day).stream()
                .filter(course -> isFor(course, child, day))
                .map(course -> due(course, child, history, day))
                .toList();
    }

    /** Every shot that is left, as early as it may be given from that day on; several may fall on one day. */
    public List<Planned> planFrom(Child child, History history, LocalDate from) {
        List<Planned> planned = new ArrayList<>();
        History known = history;
        while (planned.size() < MOST_SHOTS) {
            Planned first = earliest(child, known, from).orElse(null);
            if (first == null) {
                break;
            }
            planned.add(first);
            known = known.with(first.shot());
        }
        return List.copyOf(planned);
    }

    private Optional<Planned> earliest(Child child, History history, LocalDate from) {
        return schedule.coursesOn(from).stream()
                .filter(course -> isFor(course, child, from))
                .flatMap(course -> next.find(child, history, course.code(), from).stream())
                .map(found -> new Planned(found.vaccine(), found.dose(), found.day()))
                .min(Comparator.comparing(Planned::day));
    }

    private Due due(Course course, Child child, History history, LocalDate day) {
        int given = history.ofCourse(schedule, course.code()).size();
        NextDose.Found found = next.find(child, history, course.code(), day).orElse(null);
        if (found == null) {
            State state = isComplete(course, child, history, day) ? State.DONE : State.MISSED;
            return new Due(course, state, null, null, null, null, null, given);
        }
        LocalDate usual = found.progress().usualUntil(found.dose(), child).orElse(null);
        State state;
        if (found.day().isAfter(day)) {
            state = State.LATER;
        } else {
            state = usual != null && day.isAfter(usual) ? State.OVERDUE : State.NOW;
        }
        LocalDate last = found.dose().last().dayFor(child.born());
        return new Due(course, state, found.vaccine(), found.dose(), found.day(), last, usual, given);
    }

    /** Whether no dose is left by the plan, counted as of the newest shot: not for age alone. */
    private boolean isComplete(Course course, Child child, History history, LocalDate day) {
        List<Shot> own = history.ofCourse(schedule, course.code());
        if (own.isEmpty()) {
            return false;
        }
        List<Plan> plans = schedule.plansOf(course.code(), day);
        return Plans.findNearest(plans, child, own.get(0))
                .map(plan -> Progress.of(plan, child, own, day).next() == null)
                .orElse(true);
    }

    private boolean isFor(Course course, Child child, LocalDate day) {
        List<Plan> plans = schedule.plansOf(course.code(), day);
        return child.female() || !plans.stream().allMatch(Plan::girlsOnly);
    }
}
