package jp.musubi.platform.pmh.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.musubi.platform.pmh.overdue.OpenItem.Kind;
import jp.musubi.standard.maternity.CheckupKind;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.vaccinations.Child;
import jp.musubi.standard.vaccinations.DoseRule;
import jp.musubi.standard.vaccinations.Due;
import jp.musubi.standard.vaccinations.History;
import jp.musubi.standard.vaccinations.PlanShots;
import jp.musubi.standard.vaccinations.Schedule;

/** まだ受けていないものを探す。Of one child on one day; by the same plan as the family's page. */
final class FindOpen {

    /** A checkup that was missed is listed for so many days more: then the next ones count (?). */
    static final int LISTED_DAYS = 365;

    private final PlanShots plan = new PlanShots(Schedule.shipped());

    /**
     * 一人について知られていること。
     *
     * @param checkups codes of those that were taken
     * @param offered codes of those that the municipality gives besides the law's
     */
    record Facts(Child child, History history, Set<String> checkups, Set<String> offered) {}

    List<OpenItem> on(Facts facts, LocalDate day) {
        List<OpenItem> open = new ArrayList<>();
        plan.dueOn(facts.child(), facts.history(), day).stream()
                .filter(Due::isOpen)
                .map(FindOpen::shot)
                .forEach(open::add);
        CheckupKinds.listOn(day).stream()
                .filter(kind -> isOpen(kind, facts, day))
                .map(kind -> checkup(kind, facts.child()))
                .forEach(open::add);
        return List.copyOf(open);
    }

    private static boolean isOpen(CheckupKind kind, Facts facts, LocalDate day) {
        if (kind.prenatal() || facts.checkups().contains(kind.code())) {
            return false;
        }
        LocalDate born = facts.child().born();
        return (kind.legal() || facts.offered().contains(kind.code()))
                && !day.isBefore(kind.firstDay(born))
                && !day.isAfter(kind.lastDay(born).plusDays(LISTED_DAYS));
    }

    private static OpenItem shot(Due due) {
        DoseRule dose = Objects.requireNonNull(due.dose(), "what is open has a dose");
        return new OpenItem(
                Kind.VACCINATION,
                due.course().code(),
                dose.number(),
                due.course().japanese() + " " + dose.japanese(),
                due.course().english() + ", " + dose.english(),
                due.usualUntil(),
                due.last());
    }

    private static OpenItem checkup(CheckupKind kind, Child child) {
        LocalDate last = kind.lastDay(child.born());
        return new OpenItem(Kind.CHECKUP, kind.code(), 0, kind.japanese(), kind.english(), last, last);
    }
}
