package jp.musubi.platform.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Receptions;
import jp.musubi.platform.kernel.access.VisitState;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 入院は退院まで、在宅は関係が続くあいだ。 */
@Tag("once")
@PlatformTest
class CareSettingsTest {

    private static final Duration MICRO = Duration.ofNanos(1000);
    private static final Instant NOW = TestClock.START;

    @Autowired
    private VisitsWorld world;

    @Autowired
    private Visits visits;

    @Autowired
    private Consents consents;

    @Autowired
    private Receptions receptions;

    @Autowired
    private AccessDesk access;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestClock clock;

    private final Caller clinic = VisitsWorld.caller(VisitsWorld.CLINIC);
    private final Caller nurses = VisitsWorld.caller(VisitsWorld.NURSES);
    private VisitsWorld.Known person;

    @BeforeEach
    void setUp() {
        clock.set(NOW);
        person = world.person(LocalDate.of(1950, 1, 1));
    }

    @AfterEach
    void tearDown() {
        clock.set(NOW);
    }

    @Test
    void 入院の同意は退院の一マイクロ秒前まで効き_退院で終わる() {
        Visit visit = open(CareSetting.INPATIENT, clinic);
        Instant discharge = NOW.plus(Duration.ofDays(40));
        clock.set(discharge.minus(MICRO));
        assertThat(looks(clinic)).isTrue();
        clock.set(discharge);
        assertThat(visits.close(visit.id(), clinic).closedAt()).isEqualTo(discharge);
        assertThat(looks(clinic)).isFalse();
        assertThat(only().endedBy()).isEqualTo(EndedBy.CLOSED_VISIT);
        assertThat(only().revokedAt()).isEqualTo(discharge);
    }

    @Test
    void 退院のあとは_受付のうちではない() {
        Visit visit = open(CareSetting.INPATIENT, clinic);
        Instant discharge = NOW.plus(Duration.ofDays(3));
        assertThat(receptions.stateAt(person.id(), VisitsWorld.CLINIC, discharge))
                .isEqualTo(VisitState.OPEN);
        clock.set(discharge);
        visits.close(visit.id(), clinic);
        assertThat(receptions.stateAt(person.id(), VisitsWorld.CLINIC, discharge))
                .isEqualTo(VisitState.OVER);
        assertThat(receptions.stateAt(person.id(), VisitsWorld.CLINIC, discharge.minus(MICRO)))
                .as("asked for an earlier moment")
                .isEqualTo(VisitState.OPEN);
    }

    @Test
    void 退院が送られなくても_上限で終わる() {
        Visit visit = open(CareSetting.INPATIENT, clinic);
        assertThat(visit.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(180)));
        clock.set(visit.expiresAt().minus(MICRO));
        assertThat(looks(clinic)).isTrue();
        clock.set(visit.expiresAt());
        assertThat(looks(clinic)).isFalse();
    }

    @Test
    void 在宅の同意は再照会のたびに延びる() {
        Visit visit = open(CareSetting.HOME, nurses);
        Instant last = visit.expiresAt().minus(MICRO);
        clock.set(last);
        assertThat(visits.requery(visit.id(), nurses).expiresAt()).isEqualTo(last.plus(Duration.ofDays(90)));
        clock.set(last.plus(Duration.ofDays(90)).minus(MICRO));
        assertThat(looks(nurses)).isTrue();
        clock.set(last.plus(Duration.ofDays(90)));
        assertThat(looks(nurses)).isFalse();
    }

    @Test
    void 切れた在宅の同意は再照会では戻らない() {
        Visit visit = open(CareSetting.HOME, nurses);
        clock.set(visit.expiresAt());
        assertRefused(() -> visits.requery(visit.id(), nurses), ProblemCode.VISIT_NOT_OPEN);
        assertThat(looks(nurses)).isFalse();
    }

    @Test
    void 本人が取りやめた同意は再照会でも延びない() {
        Visit visit = open(CareSetting.HOME, nurses);
        assertThat(consents.end(person.id(), only().id(), NOW, EndedBy.PERSON)).isTrue();
        clock.set(NOW.plusSeconds(1));
        visits.requery(visit.id(), nurses);
        assertThat(looks(nurses)).isFalse();
        assertThat(only().expiresAt()).isEqualTo(visit.expiresAt());
    }

    @Test
    void 施設が関係を終えると在宅の同意も終わり_二度終えても同じ() {
        Visit visit = open(CareSetting.HOME, nurses);
        clock.set(NOW.plusSeconds(1));
        Instant closed = visits.close(visit.id(), nurses).closedAt();
        clock.set(NOW.plusSeconds(2));
        assertThat(looks(nurses)).isFalse();
        assertThat(visits.close(visit.id(), nurses).closedAt()).isEqualTo(closed);
        assertRefused(() -> visits.requery(visit.id(), nurses), ProblemCode.VISIT_NOT_OPEN);
    }

    @Test
    void 外来と入院は再照会では延びない() {
        Visit visit = open(CareSetting.OUTPATIENT, clinic);
        assertRefused(() -> visits.requery(visit.id(), clinic), ProblemCode.VISIT_NOT_OPEN);
    }

    @Test
    void ほかの施設の受付は_ない受付と同じに断る() {
        Visit visit = open(CareSetting.HOME, nurses);
        assertRefused(() -> visits.close(visit.id(), clinic), ProblemCode.VISIT_NOT_FOUND);
        assertRefused(() -> visits.close(UUID.randomUUID(), clinic), ProblemCode.VISIT_NOT_FOUND);
        assertThat(looks(nurses)).isTrue();
    }

    @Test
    void 表にない項目は選べず_包括同意は表にあるものだけになる() {
        Caller pharmacy = VisitsWorld.caller(VisitsWorld.PHARMACY);
        var letter = new VisitRequest(
                person.number().system(), person.number().value(), Channel.PIN, Set.of(ConsentClass.LETTER));
        assertRefused(() -> visits.open(letter, pharmacy), ProblemCode.CONSENT_ITEM);
        assertThat(consents.listOf(person.id())).isEmpty();
        var all = new VisitRequest(person.number(), Channel.PIN, new ConsentAnswer.All(), CareSetting.OUTPATIENT, null);
        assertThat(visits.open(all, pharmacy).consents())
                .containsExactlyInAnyOrder(ConsentClass.CLINICAL, ConsentClass.CHECKUP, ConsentClass.SUBSIDY);
    }

    @Test
    void 受付と再照会と終了が_一つずつ記録に残る() {
        Visit visit = open(CareSetting.HOME, nurses);
        visits.requery(visit.id(), nurses);
        visits.close(visit.id(), nurses);
        assertThat(audit.listLooksAt(person.id(), Long.MAX_VALUE, 10))
                .extracting(Look::act)
                .containsExactly(Act.CLOSE_VISIT, Act.REQUERY_VISIT, Act.OPEN_VISIT);
    }

    private Visit open(CareSetting care, Caller caller) {
        return visits.open(
                new VisitRequest(
                        person.number(),
                        Channel.PIN,
                        new ConsentAnswer.Chosen(Set.of(ConsentClass.CLINICAL)),
                        care,
                        null),
                caller);
    }

    private Consent only() {
        assertThat(consents.listOf(person.id())).hasSize(1);
        return consents.listOf(person.id()).get(0);
    }

    private boolean looks(Caller caller) {
        return access.decide(new AccessRequest(caller, person.id(), Set.of(DataClass.CONDITION), "GET /fhir/Condition"))
                instanceof AccessDecision.Granted;
    }

    private static void assertRefused(Runnable act, ProblemCode code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
