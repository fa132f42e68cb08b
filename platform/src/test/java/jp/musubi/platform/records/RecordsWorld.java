package jp.musubi.platform.records;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.boot.test.context.TestComponent;

/** The people and facilities of the records tests: each test makes its own, so that tests do not meet. */
@TestComponent
public class RecordsWorld {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 4, 1);
    private static final LocalDate BIRTH = LocalDate.of(1960, 2, 29);
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final People people;
    private final Facilities facilities;
    private final AuditLog audit;
    private final TestClock clock;

    RecordsWorld(People people, Facilities facilities, AuditLog audit, TestClock clock) {
        this.people = people;
        this.facilities = facilities;
        this.audit = audit;
        this.clock = clock;
    }

    /** A registered person, and what a sender knows of the person. */
    public record Known(PersonId id, SamplePerson sample) {}

    public Known person() {
        return person(LONG_AGO, null);
    }

    public Known person(LocalDate from, LocalDate until) {
        String member = "98000011:見本:%d:01".formatted(NEXT.getAndIncrement());
        PersonId id = new PersonId(UUID.nameUUIDFromBytes(member.getBytes(StandardCharsets.UTF_8)));
        people.register(new Person(
                id,
                BIRTH,
                Sex.FEMALE,
                "見本県見本市1-1",
                null,
                List.of(
                        new PersonName("旧姓", "花子", "キュウセイ", "ハナコ", BIRTH, LONG_AGO),
                        new PersonName("見本", "花子", "ミホン", "ハナコ", LONG_AGO, null)),
                List.of(new Coverage(SamplePerson.SYSTEM, member, "98000011", from, until))));
        return new Known(id, new SamplePerson(member, BIRTH.toString(), "female", "ミホン ハナコ"));
    }

    public Caller hospital() {
        return facility(FacilityKind.HOSPITAL, '1', LONG_AGO);
    }

    public Caller facility(FacilityKind kind, char feeTable, LocalDate joinsOn) {
        String body = "13%s%06d".formatted(feeTable, NEXT.getAndIncrement());
        FacilityCode code = new FacilityCode(body + CheckDigit.of(body));
        facilities.register(new Facility(code, "見本施設" + body, kind, joinsOn, false));
        return caller(code, Set.of(Purpose.SUBMIT, Purpose.SHARE_VIEW));
    }

    public Caller caller(FacilityCode code, Set<Purpose> purposes) {
        return new Caller("test-" + code, Role.FACILITY, code, null, purposes);
    }

    public AccessGrant grant(Caller caller, PersonId person, DataClass... classes) {
        Set<DataClass> granted = classes.length == 0 ? EnumSet.allOf(DataClass.class) : Set.of(classes);
        return TestGrants.of(caller, person, granted, Purpose.SHARE_VIEW, clock.instant());
    }

    public AccessGrant ownGrant(PersonId person) {
        Caller self = new Caller("self", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
        return TestGrants.of(self, person, EnumSet.allOf(DataClass.class), Purpose.SELF_VIEW, clock.instant());
    }

    /** What the person reads under だれが見たか, newest first, as {@code ACT subjects reason}. */
    public List<String> looksAt(PersonId person) {
        return audit.listLooksAt(person, Long.MAX_VALUE, 50).stream()
                .map(RecordsWorld::line)
                .toList();
    }

    private static String line(Look look) {
        return look.act() + " " + String.join("+", look.subjects())
                + (look.reason() == null ? "" : " " + look.reason());
    }
}
