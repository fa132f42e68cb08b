package jp.musubi.platform.kernel.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.BreakGlass;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.StaffMark;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 救急時の閲覧は、理由を書いて開き、短い間に閉じ、本人が読み、あとで見直される。 */
@PlatformTest
class BreakGlassTest {

    private static final FacilityCode HOSPITAL = code("131877001");
    private static final FacilityCode OTHER = code("131877002");
    private static final LocalDate BORN = LocalDate.of(1960, 2, 29);
    private static final String REASON = "意識がなく、家族とも連絡がつかない";

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String member = "98000011:救:" + person.toString().substring(0, 13) + ":01";
    private final Caller doctor = staffOf(HOSPITAL, "bg-doctor", Profession.DOCTOR, true);
    private final Caller officer = staffOf(HOSPITAL, "bg-officer", Profession.PRIVACY_OFFICER, false);
    private final Caller otherOfficer = staffOf(OTHER, "bg-officer-2", Profession.PRIVACY_OFFICER, false);
    private final Caller operator =
            new Caller("bg-operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));

    @Autowired
    private BreakGlassDesk desk;

    @Autowired
    private BreakGlassReview review;

    @Autowired
    private BreakGlass breakGlass;

    @Autowired
    private Openings openings;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Facilities facilities;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        for (FacilityCode code : List.of(HOSPITAL, OTHER)) {
            facilities.register(new Facility(
                    code,
                    "救急病院",
                    FacilityKind.HOSPITAL,
                    LocalDate.of(2025, 2, 1),
                    false,
                    new FacilityProfile("", List.of(), true)));
        }
        people.register(new Person(
                person,
                BORN,
                Sex.FEMALE,
                "見本県見本市",
                null,
                List.of(new PersonName("救", "花子", "キュウ", "ハナコ", BORN, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, member, "98000011", BORN, null))));
    }

    @Test
    void 開いた人だけが_一時間だけ_その人の分だけ見られる() {
        Opening opening = open();
        Instant until = clock.instant().plus(Duration.ofMinutes(60));
        assertThat(opening.emergency().until()).isEqualTo(until);
        assertThat(breakGlass.findOpenFor(doctor, person, clock.instant())).contains(opening.emergency());
        assertThat(breakGlass.findOpenFor(doctor, person, until.minusMillis(1))).isPresent();
        assertThat(breakGlass.findOpenFor(doctor, person, until)).isEmpty();
        assertThat(breakGlass.findOpenFor(
                        doctor, person, opening.emergency().openedAt().minusMillis(1)))
                .isEmpty();

        Instant now = clock.instant();
        Caller colleague = staffOf(HOSPITAL, "bg-doctor-2", Profession.DOCTOR, true);
        Caller elsewhere = staffOf(OTHER, "bg-doctor", Profession.DOCTOR, true);
        Caller system = new Caller("bg", Role.FACILITY, HOSPITAL, null, Set.of(Purpose.EMERGENCY));
        assertThat(breakGlass.findOpenFor(colleague, person, now)).isEmpty();
        assertThat(breakGlass.findOpenFor(elsewhere, person, now)).isEmpty();
        assertThat(breakGlass.findOpenFor(system, person, now)).isEmpty();
        assertThat(breakGlass.findOpenFor(doctor, new PersonId(UUID.randomUUID()), now))
                .isEmpty();
    }

    @Test
    void 開いたことは記録され_理由は本人に見える() {
        Opening opening = open();
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 5)).singleElement().satisfies(look -> {
            assertThat(look.act()).hasToString("BREAK_GLASS");
            assertThat(look.reason()).isNull();
            assertThat(StaffMark.without(look.subjects()))
                    .containsExactly("EMERGENCY", opening.emergency().id().toString());
        });
        assertThat(openings.listOf(person)).containsExactly(opening);
        assertThat(openings.listOf(person).get(0).reason()).isEqualTo(REASON);
    }

    @Test
    void 権限のない者には_人がいるかどうかも分からない() {
        Caller clerk = staffOf(HOSPITAL, "bg-clerk", Profession.CLERK, false);
        for (String value : List.of(member, "98000011:救:nobody:01")) {
            assertThatThrownBy(() -> desk.open(request(value), clerk)).hasMessageStartingWith("ACCESS-EMERGENCY");
        }
        assertThat(openings.listOf(person)).isEmpty();
        assertThatThrownBy(() -> desk.open(request("98000011:救:nobody:01"), doctor))
                .hasMessageStartingWith("MEMBER-NOT-FOUND");
        assertThatThrownBy(() -> desk.open(request("123456789018"), doctor))
                .hasMessageStartingWith("MY-NUMBER-REFUSED");
        assertThat(audit.countEntriesAbout(person))
                .as("a refused opening names nobody")
                .isZero();
    }

    @Test
    void 見直しは_運営がすべてを_安全管理責任者が自分の病院の分だけ() {
        UUID id = open().emergency().id();
        assertThat(lineOf(operator, id)).isNotNull();
        assertThat(lineOf(officer, id)).isNotNull();
        assertThat(lineOf(otherOfficer, id)).isNull();
        for (Caller other : List.of(
                doctor,
                new Caller("bg", Role.FACILITY, HOSPITAL, null, Set.of(Purpose.SECURITY_OPERATION)),
                new Caller("bg-self", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW)))) {
            assertThatThrownBy(() -> review.list(other, "GET /desk/break-glass"))
                    .hasMessageStartingWith("ACCESS-");
        }
        WrittenReason comment = new WrittenReason("記録を確かめた");
        assertThatThrownBy(() -> review.step(otherOfficer, id, ReviewStep.JUSTIFIED, comment))
                .hasMessageStartingWith("ACCESS-REFUSED");
        assertThatThrownBy(() -> review.step(otherOfficer, UUID.randomUUID(), ReviewStep.JUSTIFIED, comment))
                .as("the same for one that does not exist")
                .hasMessageStartingWith("ACCESS-REFUSED");
    }

    @Test
    void 運営が病院に確かめ_病院が答え_運営が決める_決まれば動かない() {
        UUID id = open().emergency().id();
        WrittenReason words = new WrittenReason("救急隊の記録と合わせた");
        assertThat(lineOf(operator, id).steps())
                .containsExactly(ReviewStep.JUSTIFIED, ReviewStep.NOT_JUSTIFIED, ReviewStep.ASK_BACK);
        review.step(operator, id, ReviewStep.ASK_BACK, words);
        assertThat(lineOf(officer, id).steps())
                .containsExactly(ReviewStep.JUSTIFIED, ReviewStep.NOT_JUSTIFIED, ReviewStep.ANSWER);
        review.step(officer, id, ReviewStep.ANSWER, words);
        review.step(operator, id, ReviewStep.NOT_JUSTIFIED, words);

        var decided = lineOf(operator, id);
        assertThat(decided.opening().state()).isEqualTo(ReviewState.NOT_JUSTIFIED);
        assertThat(decided.steps()).isEmpty();
        assertThat(decided.notes())
                .extracting(note -> note.by() + " " + note.step())
                .containsExactly("bg-operator ASK_BACK", "bg-hospital bg-officer ANSWER", "bg-operator NOT_JUSTIFIED");
        assertThatThrownBy(() -> review.step(officer, id, ReviewStep.JUSTIFIED, words))
                .hasMessageStartingWith("REVIEW-DECIDED");
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 9))
                .extracting(look -> look.act() + " " + String.join("+", StaffMark.without(look.subjects())))
                .startsWith("REVIEW EMERGENCY+NOT_JUSTIFIED", "REVIEW EMERGENCY+ANSWER", "REVIEW EMERGENCY+ASK_BACK");
    }

    @Test
    void 一週間のうちに決まらなければ_期限を過ぎたと言う() {
        UUID id = open().emergency().id();
        clock.moveBy(Duration.ofDays(7).minusMillis(1));
        assertThat(lineOf(operator, id).overdue()).isFalse();
        clock.moveBy(Duration.ofMillis(1));
        assertThat(lineOf(operator, id).overdue()).isTrue();
        review.step(operator, id, ReviewStep.JUSTIFIED, new WrittenReason("記録を確かめた"));
        assertThat(lineOf(operator, id).overdue()).isFalse();
        clock.set(TestClock.START);
    }

    private BreakGlassReview.Line lineOf(Caller caller, UUID id) {
        return review.list(caller, "GET /desk/break-glass").stream()
                .filter(line -> line.opening().emergency().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Opening open() {
        return desk.open(request(member), doctor);
    }

    private static OpeningRequest request(String value) {
        return new OpeningRequest(
                new Sought.ByNumber(MemberNumber.INSURANCE, value),
                new WrittenReason(REASON),
                "POST /emergency/openings");
    }

    private static Caller staffOf(FacilityCode facility, String staffId, Profession profession, boolean right) {
        return new Caller(
                        "bg-hospital",
                        Role.FACILITY,
                        facility,
                        null,
                        profession == Profession.PRIVACY_OFFICER
                                ? Set.of(Purpose.SECURITY_OPERATION)
                                : Set.of(Purpose.EMERGENCY))
                .withStaff(new ActingStaff(staffId, profession, right, true));
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
