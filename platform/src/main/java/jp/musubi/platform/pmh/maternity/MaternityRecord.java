package jp.musubi.platform.pmh.maternity;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.pmh.overdue.OpenItem;
import jp.musubi.platform.pmh.overdue.Reminder;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.vaccinations.Prescreen;
import jp.musubi.standard.growth.Measure;
import jp.musubi.standard.vaccinations.Child;
import org.jspecify.annotations.Nullable;

/**
 * 一人の母子保健。What is due, what was found, and how the child grows.
 *
 * @param resident where the person lives today, or null
 * @param pregnancies the newest first
 * @param reminders that the family was sent, the newest first; empty where the municipality asks
 * @param forms that the family sent or, for itself, has begun
 */
public record MaternityRecord(
        Child child,
        LocalDate today,
        @Nullable Resident resident,
        List<Pregnancy> pregnancies,
        List<DueCheckup> due,
        List<CheckupResult> results,
        List<Prescreen> forms,
        List<Reminder> reminders) {

    public MaternityRecord {
        pregnancies = List.copyOf(pregnancies);
        due = List.copyOf(due);
        results = List.copyOf(results);
        forms = List.copyOf(forms);
        reminders = List.copyOf(reminders);
    }

    /** The one that is not over, or null. */
    public @Nullable Pregnancy pregnancy() {
        return pregnancies.stream()
                .filter(one -> one.endedOn() == null)
                .findFirst()
                .orElse(null);
    }

    /** 催促。One that the family was sent, with what it is about. */
    public record Told(DueCheckup due, Reminder reminder) {}

    /** The newest for each checkup that was not taken. */
    public List<Told> told() {
        return due.stream()
                .filter(one -> one.state() == DueCheckup.State.NOW || one.state() == DueCheckup.State.MISSED)
                .flatMap(one -> reminders.stream()
                        .filter(sent -> sent.kind() == OpenItem.Kind.CHECKUP
                                && sent.code().equals(one.kind().code()))
                        .limit(1)
                        .map(sent -> new Told(one, sent)))
                .toList();
    }

    /** Whether the tables of growth go as far as this age. */
    public boolean grows() {
        return GrowthChart.reaches(child.born(), today);
    }

    public @Nullable GrowthChart weights() {
        return grows() ? GrowthChart.of(child, Measure.WEIGHT, results, today) : null;
    }

    public @Nullable GrowthChart heights() {
        return grows() ? GrowthChart.of(child, Measure.HEIGHT, results, today) : null;
    }
}
