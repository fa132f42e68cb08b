package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 次の一回。The first day from a given one on which a course may go on. */
final class NextDose {

    /** So often may a wait lead to another one: a dose falls away, a live vaccine stands in the way. */
    private static final int MOST_STEPS = 50;

    private final Schedule schedule;
    private final CheckShot check;

    NextDose(Schedule schedule) {
        this.schedule = schedule;
        this.check = new CheckShot(schedule);
    }

    /** 見つけた一回。 */
    record Found(Vaccine vaccine, DoseRule dose, LocalDate day, Progress progress) {}

    /** Empty when all are given, or none may be any more. */
    Optional<Found> find(Child child, History history, String course, LocalDate from) {
        List<Shot> own = history.ofCourse(schedule, course);
        LocalDate day = own.stream()
                .map(shot -> shot.day().plusDays(1))
                .max(Comparator.naturalOrder())
                .filter(next -> next.isAfter(from))
                .orElse(from);
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Plan> plans = schedule.plansOf(course, day);
            Vaccine vaccine = vaccine(own, course, plans, child, day);
            if (vaccine == null) {
                return Optional.empty();
            }
            CheckShot.Checked checked = check.check(child, history, new Shot(vaccine.code(), day));
            if (checked.mayBeGiven()) {
                return found(child, own, plans, vaccine, day);
            }
            LocalDate wait = wait(checked, day);
            if (wait == null) {
                return Optional.empty();
            }
            day = wait;
        }
        return Optional.empty();
    }

    private static Optional<Found> found(
            Child child, List<Shot> own, List<Plan> plans, Vaccine vaccine, LocalDate day) {
        Shot begun = own.isEmpty() ? new Shot(vaccine.code(), day) : own.get(0);
        return Plans.findNearest(plans, child, begun).flatMap(plan -> {
            Progress progress = Progress.of(plan, child, own, day);
            return Optional.ofNullable(progress.next()).map(dose -> new Found(vaccine, dose, day, progress));
        });
    }

    /** The latest of the days that the objections name; null when waiting does not help. */
    private static @Nullable LocalDate wait(CheckShot.Checked checked, LocalDate day) {
        LocalDate until = day;
        for (Objection objection : checked.objections()) {
            LocalDate named = objection.day();
            switch (objection.why()) {
                case TOO_YOUNG, INTERVAL, LIVE_INTERVAL -> {
                    if (named != null && named.isAfter(until)) {
                        until = named;
                    }
                }
                default -> {
                    return null;
                }
            }
        }
        return until.isAfter(day) ? until : null;
    }

    /** The one of the last dose as long as it is in use, else the first of the table that the plan takes. */
    private @Nullable Vaccine vaccine(List<Shot> own, String course, List<Plan> plans, Child child, LocalDate day) {
        List<Vaccine> inUse = schedule.vaccinesOn(day).stream()
                .filter(vaccine -> vaccine.course().equals(course))
                .toList();
        if (own.isEmpty()) {
            return inUse.stream().findFirst().orElse(null);
        }
        String newest = own.get(own.size() - 1).vaccine();
        Plan plan = Plans.findNearest(plans, child, own.get(0)).orElse(null);
        List<Vaccine> taken = inUse.stream()
                .filter(vaccine -> plan == null || plan.takes(vaccine.code()))
                .toList();
        return taken.stream()
                .filter(vaccine -> vaccine.code().equals(newest))
                .findFirst()
                .or(() -> taken.stream().findFirst())
                .orElse(null);
    }
}
