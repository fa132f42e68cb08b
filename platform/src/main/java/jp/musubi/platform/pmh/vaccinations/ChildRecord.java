package jp.musubi.platform.pmh.vaccinations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.overdue.OpenItem;
import jp.musubi.platform.pmh.overdue.Reminder;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.standard.vaccinations.Child;
import jp.musubi.standard.vaccinations.DoseRule;
import jp.musubi.standard.vaccinations.Due;
import jp.musubi.standard.vaccinations.History;
import jp.musubi.standard.vaccinations.PlanShots.Planned;
import org.jspecify.annotations.Nullable;

/**
 * 一人の予防接種。What is due today, what was given, and what the family wrote.
 *
 * @param resident where the child lives today, or null where no municipality has registered it
 * @param reminders that the family was sent, the newest first; empty where the municipality asks
 * @param planned the earliest day for each shot that is left
 */
public record ChildRecord(
        Child child,
        LocalDate today,
        @Nullable Resident resident,
        @Nullable Municipality municipality,
        List<Due> due,
        List<Planned> planned,
        List<GivenShot> shots,
        List<Prescreen> forms,
        List<RequestLetter> letters,
        List<Reminder> reminders) {

    public ChildRecord {
        due = List.copyOf(due);
        planned = List.copyOf(planned);
        shots = List.copyOf(shots);
        forms = List.copyOf(forms);
        letters = List.copyOf(letters);
        reminders = List.copyOf(reminders);
    }

    /** What may be given now, and what is late. */
    public List<Due> open() {
        return due.stream().filter(Due::isOpen).toList();
    }

    /** 催促。One that the family was sent, with what it is about. */
    public record Told(Due due, Reminder reminder) {}

    /** The newest for each dose that may be given today. */
    public List<Told> told() {
        return open().stream().flatMap(one -> told(one).stream()).toList();
    }

    private Optional<Told> told(Due due) {
        DoseRule dose = due.dose();
        return reminders.stream()
                .filter(one -> dose != null
                        && one.kind() == OpenItem.Kind.VACCINATION
                        && one.code().equals(due.course().code())
                        && one.dose() == dose.number())
                .findFirst()
                .map(one -> new Told(due, one));
    }

    static History history(List<GivenShot> shots) {
        return new History(
                shots.stream().filter(GivenShot::isGiven).map(GivenShot::shot).toList());
    }
}
