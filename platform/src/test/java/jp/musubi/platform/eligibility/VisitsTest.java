package jp.musubi.platform.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 受付を開き、同意が二十四時間だけ効く。 */
@PlatformTest
class VisitsTest {

    private static final FacilityCode CLINIC = code("131777001");
    private static final FacilityCode OUTSIDE = code("131777002");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MICRO = Duration.ofNanos(1000);

    @Autowired
    private Visits visits;

    @Autowired
    private AccessDesk access;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Consents consents;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private TestClock clock;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String number = "06139999:" + person.toString().substring(0, 8) + ":1:01";
    private final Caller clinic = caller(CLINIC, Purpose.ELIGIBILITY, Purpose.SHARE_VIEW);

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        facilities.register(new Facility(CLINIC, "受付診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        facilities.register(new Facility(OUTSIDE, "参加外診療所", FacilityKind.CLINIC, null, false));
        register(null);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 同意は受付から二十四時間の一マイクロ秒前まで効き_ちょうどに終わる() {
        Visit visit = visits.open(request(ConsentClass.CLINICAL), clinic);
        assertThat(visit.expiresAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
        assertThat(look()).isInstanceOf(AccessDecision.Granted.class);
        clock.set(visit.expiresAt().minus(MICRO));
        assertThat(look()).isInstanceOf(AccessDecision.Granted.class);
        clock.set(visit.expiresAt());
        assertThat(look()).isEqualTo(new AccessDecision.Refused(RefusalReason.CONSENT_EXPIRED));
    }

    @Test
    void 同意した区分ごとに一つの同意と_一つの記録が残る() {
        visits.open(request(ConsentClass.CLINICAL, ConsentClass.LETTER), clinic);
        assertThat(consents.listTo(person, CLINIC))
                .extracting(Consent::consentClass)
                .containsExactlyInAnyOrder(ConsentClass.CLINICAL, ConsentClass.LETTER);
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.act()).isEqualTo(Act.OPEN_VISIT);
                    assertThat(look.subjects()).containsExactly("CLINICAL", "LETTER");
                    assertThat(look.reason()).isNull();
                });
    }

    @Test
    void 同意なしの受付では_何も見られない() {
        assertThat(visits.open(request(), clinic).consents()).isEmpty();
        assertThat(look()).isEqualTo(new AccessDecision.Refused(RefusalReason.NO_CONSENT));
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10))
                .extracting(Look::reason)
                .containsExactly("NO_CONSENT", null);
    }

    @Test
    void 知らない番号は_MEMBER_NOT_FOUND() {
        var nobody = new VisitRequest(MemberNumber.INSURANCE, "06139999:nobody:9:99", Channel.FACE, Set.of());
        assertRefused(nobody, clinic, ProblemCode.MEMBER_NOT_FOUND);
    }

    @Test
    void 資格は終わりの日から切れている() {
        register(LocalDate.of(2026, 4, 2));
        visits.open(request(), clinic);
        clock.set(Instant.parse("2026-04-01T15:00:00Z").minus(SECOND));
        visits.open(request(), clinic);
        clock.set(Instant.parse("2026-04-01T15:00:00Z"));
        assertRefused(request(ConsentClass.CLINICAL), clinic, ProblemCode.MEMBER_EXPIRED);
        assertThat(consents.listOf(person)).isEmpty();
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(look -> assertThat(look.reason()).isEqualTo("COVERAGE_ENDED"));
    }

    @Test
    void 参加外の施設と_目的の違う証では開けない() {
        assertRefused(request(), caller(OUTSIDE, Purpose.ELIGIBILITY), ProblemCode.ACCESS_AREA);
        assertRefused(request(), caller(CLINIC, Purpose.SHARE_VIEW), ProblemCode.ACCESS_PURPOSE);
    }

    @Test
    void 個人番号らしい番号は受け取らない() {
        var sent = new VisitRequest(MemberNumber.INSURANCE, "123456789018", Channel.FACE, Set.of());
        assertThatThrownBy(() -> visits.open(sent, clinic))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MY_NUMBER_REFUSED))
                .hasMessageNotContaining("123456789018");
    }

    private void assertRefused(VisitRequest request, Caller caller, ProblemCode code) {
        assertThatThrownBy(() -> visits.open(request, caller))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private VisitRequest request(ConsentClass... agreed) {
        return new VisitRequest(MemberNumber.INSURANCE, number, Channel.PIN, Set.of(agreed));
    }

    private AccessDecision look() {
        return access.decide(new AccessRequest(clinic, person, Set.of(DataClass.CONDITION), "GET /fhir/Condition"));
    }

    private void register(@Nullable LocalDate until) {
        LocalDate born = LocalDate.of(1970, 5, 5);
        people.register(new Person(
                person,
                born,
                Sex.MALE,
                "東京都",
                null,
                List.of(new PersonName("受付", "太郎", "ウケツケ", "タロウ", born, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, number, "06139999", born, until))));
    }

    private static Caller caller(FacilityCode facility, Purpose... purposes) {
        return new Caller("visits-test", Role.FACILITY, facility, null, Set.of(purposes));
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
