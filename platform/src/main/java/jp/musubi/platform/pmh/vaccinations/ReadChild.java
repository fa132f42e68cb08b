package jp.musubi.platform.pmh.vaccinations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.overdue.Reminder;
import jp.musubi.platform.pmh.overdue.Reminders;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Residents;
import jp.musubi.standard.vaccinations.Child;
import jp.musubi.standard.vaccinations.History;
import jp.musubi.standard.vaccinations.PlanShots;
import jp.musubi.standard.vaccinations.Schedule;
import org.springframework.stereotype.Component;

/** 一人の予防接種を読む。 */
@Component
class ReadChild {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Residents residents;
    private final Municipalities municipalities;
    private final People people;
    private final ChildRows rows;
    private final Clock clock;
    private final PlanShots plan = new PlanShots(Schedule.shipped());

    ReadChild(Residents residents, Municipalities municipalities, People people, ChildRows rows, Clock clock) {
        this.residents = residents;
        this.municipalities = municipalities;
        this.people = people;
        this.rows = rows;
        this.clock = clock;
    }

    /** The tables of one person. */
    @Component
    record ChildRows(Shots shots, Prescreens forms, Letters letters, Reminders reminders) {}

    ChildRecord of(AccessGrant grant) {
        Optional<Resident> resident = residents.findOn(grant, today());
        return record(
                resident.map(Resident::child).orElseGet(() -> registered(grant)),
                resident,
                rows.shots().listOf(grant),
                rows.forms().listOf(grant),
                rows.letters().listOf(grant),
                rows.reminders().listOf(grant));
    }

    /** As the municipality sees it: of who has left, until then. What the family wrote is not told. */
    ChildRecord of(Seat seat, Resident resident) {
        return record(
                resident.child(),
                Optional.of(resident),
                rows.shots().listOf(seat, resident),
                List.of(),
                List.of(),
                List.of());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private Child registered(AccessGrant grant) {
        return people.find(grant.person())
                .map(person -> new Child(person.birthDate(), person.sex() == Sex.FEMALE))
                .orElseThrow();
    }

    private ChildRecord record(
            Child child,
            Optional<Resident> resident,
            List<GivenShot> shots,
            List<Prescreen> forms,
            List<RequestLetter> letters,
            List<Reminder> reminders) {
        LocalDate today = today();
        History history = ChildRecord.history(shots);
        return new ChildRecord(
                child,
                today,
                resident.orElse(null),
                resident.flatMap(one -> municipalities.find(one.municipality())).orElse(null),
                plan.dueOn(child, history, today),
                plan.planFrom(child, history, today),
                shots,
                forms,
                letters,
                reminders);
    }
}
