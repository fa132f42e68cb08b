package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * どこまで進んだか。The shots of one course, each as the dose that it was, and what comes next.
 *
 * @param given day of each dose by its number
 * @param next the dose that comes next on the day asked for, or null when all are given or fell away
 */
record Progress(
        Plan plan, Map<Integer, LocalDate> given, @Nullable DoseRule next) {

    /** @param day on which the next one is to be given: a dose whose time is over by then, and that may, falls away */
    static Progress of(Plan plan, Child child, List<Shot> shots, LocalDate day) {
        Map<Integer, LocalDate> given = new HashMap<>();
        int place = 0;
        LocalDate before = null;
        for (Shot shot : shots) {
            place = skipped(plan, child, place, before, shot.day());
            if (place < plan.doses().size()) {
                given.put(plan.doses().get(place).number(), shot.day());
                place++;
            }
            before = shot.day();
        }
        place = skipped(plan, child, place, before, day);
        return new Progress(
                plan, given, place < plan.doses().size() ? plan.doses().get(place) : null);
    }

    private static int skipped(Plan plan, Child child, int from, @Nullable LocalDate before, LocalDate day) {
        int place = from;
        while (place < plan.doses().size() && fallsAway(plan.doses().get(place), child, before, day)) {
            place++;
        }
        return place;
    }

    private static boolean fallsAway(DoseRule dose, Child child, @Nullable LocalDate before, LocalDate day) {
        if (!dose.skip()) {
            return false;
        }
        AgePoint after = dose.skipAfter();
        boolean late = after != null && before != null && before.isAfter(after.dayFor(child.born()));
        return late || dose.isOverOn(child, day);
    }

    /** The first day that is far enough from the doses before. */
    LocalDate firstByGaps(DoseRule dose, LocalDate otherwise) {
        return dose.gaps().stream()
                .map(from ->
                        newestUpTo(from.dose()).map(from.gap()::firstDayAfter).orElse(otherwise))
                .reduce(otherwise, Progress::later);
    }

    /** The last day of the standard time, as far as there is one. */
    Optional<LocalDate> usualUntil(DoseRule dose, Child child) {
        Gap gap = dose.usualGap();
        LocalDate byAge = Optional.ofNullable(dose.usualUntil())
                .map(age -> age.dayFor(child.born()))
                .orElse(null);
        LocalDate byGap = gap == null
                ? null
                : newestUpTo(dose.number() - 1).map(gap::firstDayAfter).orElse(null);
        if (byAge == null || byGap == null) {
            return Optional.ofNullable(byAge == null ? byGap : byAge);
        }
        return Optional.of(byAge.isBefore(byGap) ? byAge : byGap);
    }

    private Optional<LocalDate> newestUpTo(int number) {
        return given.entrySet().stream()
                .filter(each -> each.getKey() <= number)
                .map(each -> Objects.requireNonNull(each.getValue()))
                .reduce(Progress::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
