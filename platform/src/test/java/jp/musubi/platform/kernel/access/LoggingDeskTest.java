package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcOperations;

/** 窓口は、どの申し出にも一度だけ答え、一行だけ記録する。 */
class LoggingDeskTest {

    private static final FacilityCode CODE = new FacilityCode("1318814790");
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));
    private static final Set<DataClass> ASKED = EnumSet.of(DataClass.LAB, DataClass.CONDITION, DataClass.PCS);

    private final Facilities facilities = mock(Facilities.class);
    private final Consents consents = mock(Consents.class, CALLS_REAL_METHODS);
    private final AuditLog audit = mock(AuditLog.class);
    private final TestClock clock = new TestClock();
    private final LetterConsents letters = mock(LetterConsents.class);
    private final Receptions receptions = mock(Receptions.class, CALLS_REAL_METHODS);
    private final Sendings sendings = mock(Sendings.class);
    private final Proxies proxies = mock(Proxies.class);
    private final People people = mock(People.class);
    private final Hides hides = mock(Hides.class, CALLS_REAL_METHODS);
    private final BreakGlass openings = mock(BreakGlass.class);
    private final GivenInterviews interviews = mock(GivenInterviews.class);
    private final Disasters disasters = mock(Disasters.class);
    private final Instructions instructions = mock(Instructions.class);
    private final AccessDesk desk = new LoggingDesk(
            new Standing(facilities),
            new Gathering(
                    new Standing(facilities),
                    new CareFacts(
                            new CareAsking(consents, hides, there(receptions), mock(JdbcOperations.class)),
                            letters,
                            there(sendings),
                            there(interviews)),
                    new PerilFacts(there(openings), there(disasters), there(instructions)),
                    proxies,
                    people),
            audit,
            clock,
            mock(JdbcOperations.class));

    @BeforeEach
    void open() {
        facility(FacilityKind.HOSPITAL, LocalDate.of(2025, 2, 1));
        when(receptions.stateAt(any(), any(), any())).thenReturn(VisitState.OPEN);
    }

    @Test
    void 同意があれば見られる区分だけを許し_それだけを記録する() {
        var consent = new Consent(
                UUID.randomUUID(),
                PERSON,
                CODE,
                ConsentClass.CLINICAL,
                Channel.FACE,
                clock.instant(),
                clock.instant().plusSeconds(1),
                null);
        when(consents.listTo(PERSON, CODE)).thenReturn(List.of(consent));
        var decision = desk.decide(look(PERSON));
        assertThat(decision).isInstanceOfSatisfying(AccessDecision.Granted.class, granted -> {
            assertThat(granted.grant().person()).isEqualTo(PERSON);
            assertThat(granted.grant().classes()).containsExactlyInAnyOrder(DataClass.CONDITION, DataClass.LAB);
            assertThat(granted.grant().purpose()).isEqualTo(Purpose.SHARE_VIEW);
            assertThat(granted.grant().decidedAt()).isEqualTo(clock.instant());
        });
        AuditEntry entry = onlyEntry();
        assertThat(entry.subjects()).containsExactly("CONDITION", "LAB");
        assertThat(entry.refused()).isFalse();
    }

    @Test
    void 断った申し出は_聞かれた区分と理由を記録する() {
        assertThat(desk.decide(look(PERSON))).isEqualTo(new AccessDecision.Refused(RefusalReason.NO_CONSENT));
        AuditEntry entry = onlyEntry();
        assertThat(entry.act()).isEqualTo(Act.VIEW);
        assertThat(entry.person()).isEqualTo(PERSON);
        assertThat(entry.subjects()).containsExactly("CONDITION", "LAB", "PCS");
        assertThat(entry.reason()).isEqualTo("NO_CONSENT");
        assertThat(entry.interaction()).isEqualTo("GET /fhir/Condition");
    }

    @Test
    void 知らない人への申し出も_同意のない人へのと同じ仕事をし_同じ答えになる() {
        assertThat(desk.decide(look(null))).isEqualTo(new AccessDecision.Refused(RefusalReason.NO_SUCH_PERSON));
        assertThat(onlyEntry().person()).isNull();
        verify(facilities, times(1)).find(CODE);
        verify(consents, times(1)).listTo(any(), any());
        verify(receptions, times(1)).stateAt(any(), any(), any());
        verify(sendings, times(1)).listClassesSent(any(), any());
        assertThat(RefusalReason.NO_SUCH_PERSON.answer()).isEqualTo(RefusalReason.NO_CONSENT.answer());
    }

    @Test
    void 同意がなくても_自施設が登録した区分は_その分だけ見られる() {
        when(sendings.listClassesSent(PERSON, CODE)).thenReturn(Set.of(DataClass.LAB));
        assertThat(granted(look(PERSON))).satisfies(grant -> {
            assertThat(grant.classes()).containsExactly(DataClass.LAB);
            assertThat(grant.ownOnly()).containsExactly(DataClass.LAB);
        });
        assertThat(onlyEntry().subjects()).containsExactly("LAB");
    }

    @Test
    void 本人が隠したものは_許しが読むところへ伝える() {
        when(consents.listTo(PERSON, CODE)).thenReturn(List.of(consent()));
        when(hides.listOf(PERSON))
                .thenReturn(List.of(
                        new Hide(Hide.Kind.ITEM, "abc", clock.instant()),
                        new Hide(Hide.Kind.FACILITY, "1310000019", clock.instant())));
        assertThat(granted(look(PERSON)).hidden())
                .isEqualTo(new Hidden(Set.of("abc"), Set.of(new FacilityCode("1310000019")), false));
        assertThat(onlyEntry().subjects()).containsExactly("CONDITION", "LAB");
    }

    @Test
    void 救急で見たことと_隠されたものが見えたことは_記録に印が付く() {
        var purposes = Set.of(Purpose.EMERGENCY);
        Caller doctor = hospital(purposes).withStaff(new ActingStaff("staff-1", Profession.DOCTOR, true, true));
        var until = clock.instant().plusSeconds(1);
        var profile = new FacilityProfile("", List.of(), true);
        when(facilities.find(CODE))
                .thenReturn(Optional.of(
                        new Facility(CODE, "病院", FacilityKind.HOSPITAL, LocalDate.of(2025, 2, 1), true, profile)));
        when(openings.findOpenFor(doctor, PERSON, clock.instant()))
                .thenReturn(Optional.of(
                        new EmergencyOpening(UUID.randomUUID(), PERSON, CODE, "staff-1", clock.instant(), until)));
        when(hides.listOf(PERSON)).thenReturn(List.of(new Hide(Hide.Kind.ITEM, "abc", clock.instant())));
        var request = new AccessRequest(doctor, PERSON, ASKED, "GET /fhir/Condition").forPurpose(Purpose.EMERGENCY);
        assertThat(granted(request)).satisfies(grant -> {
            assertThat(grant.purpose()).isEqualTo(Purpose.EMERGENCY);
            assertThat(grant.hidden().shown()).isTrue();
        });
        assertThat(onlyEntry().subjects()).containsExactly("CONDITION", "LAB", "FOR_EMERGENCY", "HIDDEN_SHOWN");
    }

    @Test
    void 登録にない目的を名乗った申し出は_目的とともに記録して断る() {
        var request = new AccessRequest(hospital(Set.of(Purpose.SHARE_VIEW)), PERSON, ASKED, "GET /fhir/Condition")
                .forPurpose(Purpose.LEGAL_DISCLOSURE);
        assertThat(desk.decide(request)).isEqualTo(new AccessDecision.Refused(RefusalReason.PURPOSE_NOT_ALLOWED));
        assertThat(onlyEntry().subjects()).containsExactly("CONDITION", "LAB", "PCS", "FOR_LEGAL_DISCLOSURE");
    }

    @Test
    void 保険者の許しは_その保険者にいた期間を伝える() {
        var mine = new Coverage("s", "v", "06139999", LocalDate.of(2020, 4, 1), LocalDate.of(2024, 4, 1));
        var others = new Coverage("s", "w", "06138888", LocalDate.of(2024, 4, 1), null);
        var person = mock(Person.class);
        when(person.coverages()).thenReturn(List.of(mine, others));
        when(people.find(PERSON)).thenReturn(Optional.of(person));
        Caller insurer =
                new Caller("insurer", Role.INSURER, null, null, EnumSet.allOf(Purpose.class)).withPayer("06139999");
        var request = new AccessRequest(insurer, PERSON, EnumSet.allOf(DataClass.class), "GET /fhir/Bundle");
        assertThat(granted(request)).satisfies(grant -> {
            assertThat(grant.classes()).containsExactlyInAnyOrder(DataClass.CHECKUP, DataClass.DEMOGRAPHICS);
            assertThat(grant.insuredOnly()).contains(DataClass.CHECKUP);
            assertThat(grant.insuredPeriods()).containsExactly(mine);
            assertThat(grant.uninformed()).isFalse();
        });
        assertThat(onlyEntry().subjects()).containsExactly("CHECKUP", "DEMOGRAPHICS", "FOR_CHECKUP_TO_INSURER");
    }

    @Test
    void 親は_子の記録を見られる() {
        var child = new PersonId(new UUID(9, 9));
        Caller parent = new Caller("patient-1", Role.PATIENT, null, PERSON, Set.of(Purpose.SELF_VIEW));
        when(proxies.listOf(PERSON))
                .thenReturn(List.of(
                        new Proxy(child, PERSON, ProxyKind.PARENT, Set.of(ProxyScope.VIEW), clock.instant(), null)));
        assertThat(granted(new AccessRequest(parent, child, ASKED, "GET /me")).classes())
                .containsExactlyInAnyOrderElementsOf(ASKED);
        onlyEntry();
    }

    @Test
    void 何も聞かない申し出は断る() {
        var nothing =
                new AccessRequest(hospital(EnumSet.allOf(Purpose.class)), PERSON, Set.of(), "GET /fhir/Condition");
        assertThat(desk.decide(nothing)).isEqualTo(new AccessDecision.Refused(RefusalReason.CLASS_NOT_ALLOWED));
        onlyEntry();
    }

    @ParameterizedTest(name = "{0}は、だれのことかで変わらない一つの言葉で断る")
    @EnumSource(names = {"NO_SUCH_PERSON", "NO_CONSENT", "CONSENT_EXPIRED", "NOT_OWN", "CLASS_NOT_ALLOWED"})
    void 人による理由は外に出ない(RefusalReason reason) {
        assertThat(reason.answer()).isEqualTo(ProblemCode.ACCESS_REFUSED);
    }

    @ParameterizedTest(name = "{0}・目的{1}・参加{2} の {3} は {4}")
    @CsvSource({
        "HOSPITAL, SUBMIT, 2026-04-01, SIX_ITEMS, ",
        "HOSPITAL, SUBMIT, 2026-04-02, SIX_ITEMS, AREA_NOT_OPEN",
        "HOSPITAL, SUBMIT, , SIX_ITEMS, AREA_NOT_OPEN",
        "HOSPITAL, SHARE_VIEW, 2026-04-01, SIX_ITEMS, PURPOSE_NOT_ALLOWED",
        "CHECKUP_CENTER, SUBMIT, 2026-04-01, CHECKUP, ",
        "CHECKUP_CENTER, SUBMIT, 2026-04-01, SIX_ITEMS, SUBMISSION_NOT_ALLOWED",
        "PHARMACY, SUBMIT, 2026-04-01, SIX_ITEMS, SUBMISSION_NOT_ALLOWED",
        "HOSPITAL, SUBMIT, 2026-04-01, PRESCRIPTION, SUBMISSION_NOT_ALLOWED",
        "PHARMACY, SUBMIT, 2026-04-01, PRESCRIPTION, SUBMISSION_NOT_ALLOWED"
    })
    void 登録の可否(
            FacilityKind kind,
            Purpose purpose,
            @Nullable LocalDate joinsOn,
            SubmissionKind submission,
            @Nullable RefusalReason refusal) {
        facility(kind, joinsOn);
        assertThat(desk.findRefusalToSubmit(hospital(Set.of(purpose)), submission))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest(name = "目的{0}・参加{1} の受付は {2}")
    @CsvSource({
        "ELIGIBILITY, 2026-04-01, ",
        "ELIGIBILITY, 2026-04-02, AREA_NOT_OPEN",
        "SUBMIT, 2026-04-01, PURPOSE_NOT_ALLOWED"
    })
    void 受付の可否(Purpose purpose, LocalDate joinsOn, @Nullable RefusalReason refusal) {
        facility(FacilityKind.CLINIC, joinsOn);
        assertThat(desk.findRefusalToOpenVisit(hospital(Set.of(purpose)))).isEqualTo(Optional.ofNullable(refusal));
        assertThat(desk.findRefusalToAskEligibility(hospital(Set.of(purpose)))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void 施設でない者は_目的があっても登録も受付もできない() {
        var own = new Caller("patient-1", Role.PATIENT, null, PERSON, EnumSet.allOf(Purpose.class));
        assertThat(desk.findRefusalToSubmit(own, SubmissionKind.SIX_ITEMS)).contains(RefusalReason.FACILITY_UNKNOWN);
        assertThat(desk.findRefusalToOpenVisit(own)).contains(RefusalReason.FACILITY_UNKNOWN);
        assertThat(desk.findRefusalToAskEligibility(own)).contains(RefusalReason.FACILITY_UNKNOWN);
    }

    @ParameterizedTest(name = "電子処方箋管理サービスの {0} は {1}")
    @CsvSource({
        "PRESCRIPTION, ",
        "SIX_ITEMS, SUBMISSION_NOT_ALLOWED",
        "LETTER, SUBMISSION_NOT_ALLOWED",
        "CHECKUP, SUBMISSION_NOT_ALLOWED",
        "PCS, SUBMISSION_NOT_ALLOWED"
    })
    void 電子処方箋管理サービスは処方箋だけを送る(SubmissionKind kind, @Nullable RefusalReason refusal) {
        var service = new Caller(
                "service", Role.PRESCRIPTION_SERVICE, null, null, Set.of(Purpose.SUBMIT), null, "1309900015");
        assertThat(desk.findRefusalToSubmit(service, kind)).isEqualTo(Optional.ofNullable(refusal));
        assertThat(desk.findRefusalToDo(service, Doing.WITHDRAW_UNIT)).isPresent();
        assertThat(desk.findRefusalToDo(service, Doing.SET_FLAG)).isPresent();
    }

    private AccessGrant granted(AccessRequest request) {
        AccessDecision decision = desk.decide(request);
        assertThat(decision).isInstanceOf(AccessDecision.Granted.class);
        return ((AccessDecision.Granted) decision).grant();
    }

    @Test
    void 許した閲覧は_読むものと記録の一行を一緒に送る() {
        when(consents.listTo(PERSON, CODE)).thenReturn(List.of(consent()));
        when(audit.writing(any())).thenReturn(Question.known(1L));
        Looked<Set<DataClass>> looked = desk.look(look(PERSON), grant -> Question.known(grant.classes()));
        assertThat(looked).isInstanceOfSatisfying(Looked.Shown.class, shown -> {
            assertThat(shown.grant().person()).isEqualTo(PERSON);
            assertThat(shown.answer()).isEqualTo(EnumSet.of(DataClass.CONDITION, DataClass.LAB));
        });
        var entry = ArgumentCaptor.forClass(AuditEntry.class);
        verify(audit, times(1)).writing(entry.capture());
        verify(audit, never()).write(any());
        assertThat(entry.getValue().subjects()).contains("CONDITION", "LAB");
        assertThat(entry.getValue().refused()).isFalse();
    }

    @Test
    void 断った閲覧は何も読まず_それでも記録する() {
        Looked<String> looked = desk.look(look(PERSON), grant -> {
            throw new AssertionError("nothing is read without a grant");
        });
        assertThat(looked)
                .isInstanceOfSatisfying(
                        Looked.Refused.class,
                        refused -> assertThat(onlyEntry().reason())
                                .isEqualTo(refused.reason().name()));
        verify(audit, never()).writing(any());
    }

    private Consent consent() {
        return new Consent(
                UUID.randomUUID(),
                PERSON,
                CODE,
                ConsentClass.CLINICAL,
                Channel.FACE,
                clock.instant(),
                clock.instant().plusSeconds(1),
                null);
    }

    @SuppressWarnings("unchecked")
    private static <T> ObjectProvider<T> there(T bean) {
        ObjectProvider<T> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(bean);
        return provider;
    }

    private AuditEntry onlyEntry() {
        var entry = ArgumentCaptor.forClass(AuditEntry.class);
        verify(audit, times(1)).write(entry.capture());
        return entry.getValue();
    }

    private void facility(FacilityKind kind, @Nullable LocalDate joinsOn) {
        when(facilities.find(CODE)).thenReturn(Optional.of(new Facility(CODE, "病院", kind, joinsOn, true)));
    }

    private static AccessRequest look(@Nullable PersonId person) {
        return new AccessRequest(hospital(EnumSet.allOf(Purpose.class)), person, ASKED, "GET /fhir/Condition");
    }

    private static Caller hospital(Set<Purpose> purposes) {
        return new Caller("hospital", Role.FACILITY, CODE, null, purposes);
    }
}
