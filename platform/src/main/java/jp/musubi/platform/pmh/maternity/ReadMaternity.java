package jp.musubi.platform.pmh.maternity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.overdue.Reminder;
import jp.musubi.platform.pmh.overdue.Reminders;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Residents;
import jp.musubi.platform.pmh.vaccinations.CheckupBills;
import jp.musubi.platform.pmh.vaccinations.Prescreen;
import jp.musubi.platform.pmh.vaccinations.Prescreens;
import jp.musubi.standard.maternity.CheckupKind;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.vaccinations.Child;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 一人の母子保健を読む。 */
@Component
class ReadMaternity {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Residents residents;
    private final People people;
    private final MaternityRows rows;
    private final Clock clock;

    ReadMaternity(Residents residents, People people, MaternityRows rows, Clock clock) {
        this.residents = residents;
        this.people = people;
        this.rows = rows;
        this.clock = clock;
    }

    /** The tables of one person. */
    @Component
    record MaternityRows(
            Checkups checkups, TownRows towns, Prescreens forms, Reminders reminders, CheckupBills bills) {}

    MaternityRecord of(AccessGrant grant) {
        Resident resident = residents.findOn(grant, today()).orElse(null);
        Child child = resident == null ? registered(grant) : resident.child();
        List<Prescreen> forms = rows.forms().listOf(grant).stream()
                .filter(one -> CheckupKinds.find(one.course()).isPresent())
                .toList();
        return record(
                child,
                resident,
                rows.towns().pregnancies(grant),
                rows.checkups().listOf(grant),
                forms,
                rows.reminders().listOf(grant));
    }

    /** As the municipality sees it: of who has left, until then. What the family wrote is not told. */
    MaternityRecord of(Seat seat, Resident resident) {
        return record(
                resident.child(),
                resident,
                rows.towns().pregnancies(seat, resident),
                rows.checkups().listOf(seat, resident),
                List.of(),
                List.of());
    }

    /** Where the person lives on that day. */
    Optional<Resident> homeOf(AccessGrant grant, LocalDate day) {
        return residents.findOn(grant, day);
    }

    Set<String> offeredOn(Resident resident, LocalDate day) {
        return rows.towns().offeredOn(resident.municipality(), day);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private Child registered(AccessGrant grant) {
        return people.find(grant.person())
                .map(person -> new Child(person.birthDate(), person.sex() == Sex.FEMALE))
                .orElseThrow();
    }

    private MaternityRecord record(
            Child child,
            @Nullable Resident resident,
            List<Pregnancy> pregnancies,
            List<CheckupResult> results,
            List<Prescreen> forms,
            List<Reminder> reminders) {
        LocalDate today = today();
        Set<String> offered = resident == null ? Set.of() : offeredOn(resident, today);
        List<DueCheckup> due = new ArrayList<>();
        for (CheckupKind kind : CheckupKinds.listOn(today)) {
            if (kind.prenatal()) {
                prenatal(kind, pregnancies, results, today).ifPresent(due::add);
            } else if (GrowthChart.reaches(child.born(), today) && (kind.legal() || offered.contains(kind.code()))) {
                due.add(DueCheckup.of(
                        kind, kind.firstDay(child.born()), kind.lastDay(child.born()), newest(results, kind), today));
            }
        }
        return new MaternityRecord(child, today, resident, pregnancies, due, results, forms, reminders);
    }

    private static Optional<DueCheckup> prenatal(
            CheckupKind kind, List<Pregnancy> pregnancies, List<CheckupResult> results, LocalDate today) {
        return pregnancies.stream()
                .filter(one -> one.endedOn() == null)
                .findFirst()
                .map(one -> DueCheckup.of(
                        kind,
                        kind.firstDayBefore(one.dueOn()),
                        kind.lastDayBefore(one.dueOn()),
                        newestSince(results, kind, one.dueOn().minusDays(CheckupKind.FULL_TERM)),
                        today));
    }

    private static @Nullable CheckupResult newest(List<CheckupResult> results, CheckupKind kind) {
        return newestSince(results, kind, LocalDate.MIN);
    }

    private static @Nullable CheckupResult newestSince(List<CheckupResult> results, CheckupKind kind, LocalDate since) {
        return results.stream()
                .filter(one -> one.kind().equals(kind.code()) && !one.day().isBefore(since))
                .findFirst()
                .orElse(null);
    }
}
