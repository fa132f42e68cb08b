package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.vaccinations.Objection.Why;
import jp.musubi.standard.vaccinations.Vaccine.Live;
import org.jspecify.annotations.Nullable;

/** 接種の前に確かめる。Age, interval, number of doses and vaccine; what speaks against a shot is a value with its reason. */
public final class CheckShot {

    private final Schedule schedule;

    public CheckShot(Schedule schedule) {
        this.schedule = schedule;
    }

    /** 確かめた答え。 @param dose which it would be, or null while that is not clear */
    public record Checked(
            @Nullable Vaccine vaccine, @Nullable DoseRule dose, List<Objection> objections) {

        public Checked {
            objections = List.copyOf(objections);
        }

        public boolean mayBeGiven() {
            return objections.isEmpty();
        }

        static Checked against(@Nullable Vaccine vaccine, Why why) {
            return new Checked(vaccine, null, List.of(Objection.of(why)));
        }
    }

    /** @param history of all vaccinations, in any order */
    public Checked check(Child child, History history, Shot shot) {
        Vaccine vaccine = schedule.findVaccine(shot.vaccine()).orElse(null);
        if (vaccine == null) {
            return Checked.against(null, Why.VACCINE_UNKNOWN);
        }
        if (shot.day().isBefore(child.born())) {
            return Checked.against(vaccine, Why.NOT_BORN);
        }
        if (!schedule.vaccinesOn(shot.day()).contains(vaccine)) {
            return Checked.against(vaccine, Why.NOT_IN_USE);
        }
        List<Objection> objections = new ArrayList<>();
        DoseRule dose = course(child, history, vaccine, shot.day(), objections);
        live(history, vaccine, shot.day()).ifPresent(objections::add);
        return new Checked(vaccine, dose, objections);
    }

    private @Nullable DoseRule course(
            Child child, History history, Vaccine vaccine, LocalDate day, List<Objection> objections) {
        List<Shot> own = history.ofCourse(schedule, vaccine.course());
        if (own.stream().anyMatch(shot -> shot.day().equals(day))) {
            objections.add(Objection.of(Why.SAME_DAY));
            return null;
        }
        if (own.stream().anyMatch(shot -> shot.day().isAfter(day))) {
            objections.add(Objection.of(Why.LATER_SHOT));
            return null;
        }
        Shot begun = own.isEmpty() ? new Shot(vaccine.code(), day) : own.get(0);
        List<Plan> plans = schedule.plansOf(vaccine.course(), day);
        if (plans.stream().allMatch(Plan::girlsOnly) && !child.female()) {
            objections.add(Objection.of(Why.GIRLS_ONLY));
            return null;
        }
        Plan plan =
                (own.isEmpty() ? Plans.find(plans, child, begun) : Plans.findNearest(plans, child, begun)).orElse(null);
        if (plan == null) {
            objections.add(Plans.outside(plans, child, begun));
            return null;
        }
        if (!plan.takes(vaccine.code())) {
            objections.add(Objection.of(Why.OTHER_VACCINE));
            return null;
        }
        return dose(child, Progress.of(plan, child, own, day), day, objections);
    }

    private static @Nullable DoseRule dose(Child child, Progress progress, LocalDate day, List<Objection> objections) {
        DoseRule next = progress.next();
        if (next == null) {
            objections.add(Objection.of(Why.COMPLETE));
            return null;
        }
        LocalDate first = next.first().dayFor(child.born());
        LocalDate last = next.last().dayFor(child.born());
        LocalDate apart = progress.firstByGaps(next, child.born());
        if (day.isBefore(first)) {
            objections.add(new Objection(Why.TOO_YOUNG, first));
        }
        if (day.isAfter(last)) {
            objections.add(new Objection(Why.TOO_OLD, last));
        }
        if (day.isBefore(apart)) {
            objections.add(new Objection(Why.INTERVAL, apart));
        }
        return next;
    }

    /** Before and after: what is registered late counts, too. On one day they may be given together. */
    private Optional<Objection> live(History history, Vaccine vaccine, LocalDate day) {
        Gap gap = schedule.liveGapOn(day).orElse(null);
        if (vaccine.live() != Live.INJECTED || gap == null) {
            return Optional.empty();
        }
        return history.shots().stream()
                .filter(this::isInjectedLive)
                .filter(shot -> !shot.day().equals(day))
                .filter(shot -> shot.day().isBefore(day)
                        ? day.isBefore(gap.firstDayAfter(shot.day()))
                        : shot.day().isBefore(gap.firstDayAfter(day)))
                .reduce((one, other) -> other)
                .map(shot -> new Objection(Why.LIVE_INTERVAL, gap.firstDayAfter(shot.day())));
    }

    private boolean isInjectedLive(Shot shot) {
        return schedule.findVaccine(shot.vaccine())
                .filter(found -> found.live() == Live.INJECTED)
                .isPresent();
    }
}
