package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
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
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

/** 窓口は、どの申し出にも一度だけ答え、一行だけ記録する。 */
class LoggingDeskTest {

    private static final FacilityCode CODE = new FacilityCode("1318814790");
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));
    private static final Set<DataClass> ASKED = EnumSet.of(DataClass.LAB, DataClass.CONDITION, DataClass.PCS);

    private final Facilities facilities = mock(Facilities.class);
    private final Consents consents = mock(Consents.class);
    private final AuditLog audit = mock(AuditLog.class);
    private final TestClock clock = new TestClock();
    private final AccessDesk desk = new LoggingDesk(new Standing(facilities), consents, audit, clock);

    @BeforeEach
    void open() {
        facility(FacilityKind.HOSPITAL, LocalDate.of(2025, 2, 1));
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
        assertThat(RefusalReason.NO_SUCH_PERSON.answer()).isEqualTo(RefusalReason.NO_CONSENT.answer());
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
        "PHARMACY, SUBMIT, 2026-04-01, SIX_ITEMS, SUBMISSION_NOT_ALLOWED"
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
    }

    @Test
    void 施設でない者は_目的があっても登録も受付もできない() {
        var own = new Caller("patient-1", Role.PATIENT, null, PERSON, EnumSet.allOf(Purpose.class));
        assertThat(desk.findRefusalToSubmit(own, SubmissionKind.SIX_ITEMS)).contains(RefusalReason.FACILITY_UNKNOWN);
        assertThat(desk.findRefusalToOpenVisit(own)).contains(RefusalReason.FACILITY_UNKNOWN);
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
