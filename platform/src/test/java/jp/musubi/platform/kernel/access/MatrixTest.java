package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The boundaries of each condition; the cells are in {@link SheetGridTest}. */
class MatrixTest {

    private static final Instant NOW = Facts.NOW;
    private static final Set<Purpose> ORDINARY = EnumSet.complementOf(EnumSet.of(Purpose.EMERGENCY, Purpose.DISASTER));

    private final Judge judge = Judge.load();
    private final SubmitMatrix submissions = SubmitMatrix.load();

    @ParameterizedTest(name = "同意のある{0}のシステムが見られる区分は {1}")
    @CsvSource({
        "HOSPITAL, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS CONSENTS",
        "CLINIC, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS CONSENTS",
        "DENTAL, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS CONSENTS",
        "PHARMACY, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS CONSENTS",
        "VISITING_NURSE, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS CONSENTS",
        "CHECKUP_CENTER, DEMOGRAPHICS CONSENTS",
        "MIDWIFERY, ''"
    })
    void システムは施設の主な職種の権利で見る(FacilityKind kind, String visible) {
        var consents = Stream.of(ConsentClass.values())
                .map(each -> Facts.consent(each, CareSetting.OUTPATIENT))
                .toList();
        var situation = at(Facts.system(ORDINARY), kind, Facts.treated(VisitState.OVER, consents));
        assertThat(judge.judge(situation, EnumSet.allOf(DataClass.class)).granted())
                .isEqualTo(classes(visible));
    }

    @ParameterizedTest(name = "{0} から {1} まで、取りやめ {2} の同意は {3}")
    @CsvSource({
        "2026-03-31T00:00:00Z, 2026-04-01T00:00:00Z, , CONSENT_EXPIRED",
        "2026-03-31T00:00:01Z, 2026-04-01T00:00:01Z, , ",
        "2026-04-01T00:00:00Z, 2026-04-02T00:00:00Z, , ",
        "2026-04-01T00:00:01Z, 2026-04-02T00:00:01Z, , CONSENT_EXPIRED",
        "2026-03-31T12:00:00Z, 2026-04-01T12:00:00Z, 2026-04-01T00:00:00Z, CONSENT_EXPIRED",
        "2026-03-31T12:00:00Z, 2026-04-01T12:00:00Z, 2026-04-01T00:00:01Z, CONSENT_EXPIRED"
    })
    void 同意は期限と取りやめの瞬間にはもう効かない(
            Instant grantedAt, Instant expiresAt, @Nullable Instant revokedAt, @Nullable RefusalReason refusal) {
        var consent = new Consent(
                UUID.randomUUID(),
                Facts.PERSON,
                Facts.CODE,
                ConsentClass.CLINICAL,
                Channel.PIN,
                grantedAt,
                expiresAt,
                revokedAt);
        var situation =
                at(Facts.system(ORDINARY), FacilityKind.CLINIC, Facts.treated(VisitState.OPEN, List.of(consent)));
        assertThat(refusal(situation, DataClass.LAB)).isEqualTo(refusal);
    }

    @Test
    void 同意があっても受付のない施設は見られない() {
        var consent = List.of(Facts.consent(ConsentClass.CLINICAL, CareSetting.OUTPATIENT));
        var situation = at(Facts.system(ORDINARY), FacilityKind.CLINIC, Facts.treated(VisitState.NEVER, consent));
        assertThat(refusal(situation, DataClass.LAB)).isEqualTo(RefusalReason.NO_VISIT);
    }

    @Test
    void 診療の目的がなければ同意があっても見られない() {
        var caller = Facts.system(Set.of(Purpose.SUBMIT, Purpose.ELIGIBILITY));
        var situation = at(caller, FacilityKind.HOSPITAL, consented());
        assertThat(refusal(situation, DataClass.LAB)).isEqualTo(RefusalReason.PURPOSE_NOT_ALLOWED);
    }

    @ParameterizedTest(name = "{0}に参加する施設は {1}")
    @CsvSource({"2026-04-01, ", "2026-04-02, AREA_NOT_OPEN", ", AREA_NOT_OPEN"})
    void 参加の初日は日本の日付で数える(@Nullable LocalDate joinsOn, @Nullable RefusalReason refusal) {
        var facility = new Facility(Facts.CODE, "病院", FacilityKind.HOSPITAL, joinsOn, true);
        var situation = new Situation(Facts.system(ORDINARY), facility, ORDINARY, consented(), NOW);
        assertThat(refusal(situation, DataClass.LAB)).isEqualTo(refusal);
    }

    @Test
    void 登録のない施設と知らない人は断る() {
        var unknown = new Situation(Facts.system(ORDINARY), null, ORDINARY, Facts.STRANGER, NOW);
        assertThat(refusal(unknown, DataClass.LAB)).isEqualTo(RefusalReason.FACILITY_UNKNOWN);
        var stranger = at(Facts.system(ORDINARY), FacilityKind.HOSPITAL, Relation.toNobody());
        assertThat(refusal(stranger, DataClass.LAB)).isEqualTo(RefusalReason.NO_SUCH_PERSON);
    }

    @Test
    void 見られる区分だけを_どこまで見られるかとともに許す() {
        var situation = at(Facts.system(ORDINARY), FacilityKind.CLINIC, consented());
        var verdict = judge.judge(situation, Set.of(DataClass.LAB, DataClass.CHECKUP, DataClass.PCS));
        assertThat(verdict.ways())
                .containsExactly(Map.entry(DataClass.LAB, new Way(Condition.C, Purpose.SHARE_VIEW, Extent.ALL)));
    }

    @ParameterizedTest(name = "救急: 病院機能 {0}、種類 {1}、職種 {2}、資格 {3}、二要素 {4} は {5}")
    @CsvSource({
        "true,  HOSPITAL, DOCTOR,     true,  true,  ",
        "true,  HOSPITAL, DENTIST,    true,  true,  ",
        "true,  HOSPITAL, NURSE,      true,  true,  ",
        "false, HOSPITAL, DOCTOR,     true,  true,  EMERGENCY_NOT_ALLOWED",
        "true,  HOSPITAL, DOCTOR,     false, true,  EMERGENCY_NOT_ALLOWED",
        "true,  HOSPITAL, DOCTOR,     true,  false, EMERGENCY_NOT_ALLOWED",
        "true,  HOSPITAL, CLERK,      true,  true,  CLASS_NOT_ALLOWED",
        "true,  HOSPITAL, PHARMACIST, true,  true,  CLASS_NOT_ALLOWED",
        "false, CLINIC,   DOCTOR,     true,  true,  PURPOSE_NOT_ALLOWED",
        "false, PHARMACY, PHARMACIST, true,  true,  PURPOSE_NOT_ALLOWED"
    })
    void 救急は_救急病院の資格と二要素のある職員だけ(
            boolean emergencyHospital,
            FacilityKind kind,
            Profession profession,
            boolean right,
            boolean secondFactor,
            @Nullable RefusalReason refusal) {
        var facility = new Facility(
                Facts.CODE,
                "施設",
                kind,
                LocalDate.of(2025, 2, 1),
                true,
                new FacilityProfile("", List.of(), emergencyHospital));
        Set<Purpose> purposes = Set.of(Purpose.EMERGENCY);
        Caller caller = Facts.system(purposes).withStaff(new ActingStaff(Facts.STAFF, profession, right, secondFactor));
        var relation = Facts.inEmergency(Facts.opening(NOW, NOW.plusSeconds(1)));
        var situation = new Situation(caller, facility, purposes, relation, NOW);
        assertThat(refusal(situation, DataClass.LAB)).isEqualTo(refusal);
    }

    @Test
    void 救急の開きは_その人とその職員とその時だけ() {
        Set<Purpose> purposes = Set.of(Purpose.EMERGENCY);
        Caller doctor = Facts.staff(Profession.DOCTOR, purposes);
        Caller another = Facts.system(purposes).withStaff(new ActingStaff("staff-2", Profession.DOCTOR, true, true));
        var opening = Facts.opening(NOW.minusSeconds(10), NOW);
        var live = Facts.opening(NOW, NOW.plusSeconds(1));
        var other = new EmergencyOpening(
                live.id(), Facts.OTHER, live.facility(), live.staffId(), live.openedAt(), live.until());
        for (var closed : List.of(
                at(doctor, FacilityKind.HOSPITAL, Facts.inEmergency(opening)),
                at(doctor, FacilityKind.HOSPITAL, Facts.inEmergency(other)),
                at(doctor, FacilityKind.HOSPITAL, Facts.STRANGER),
                at(another, FacilityKind.HOSPITAL, Facts.inEmergency(live)))) {
            assertThat(refusal(closed, DataClass.LAB)).isEqualTo(RefusalReason.EMERGENCY_NOT_OPEN);
        }
        assertThat(refusal(at(Facts.system(purposes), FacilityKind.HOSPITAL, Facts.inEmergency(live)), DataClass.LAB))
                .as("a system never opens the emergency view")
                .isEqualTo(RefusalReason.EMERGENCY_NOT_ALLOWED);
    }

    @Test
    void 救急と災害は_それだけを目的と名乗ったときだけ() {
        Set<Purpose> all = EnumSet.allOf(Purpose.class);
        Caller doctor = Facts.staff(Profession.DOCTOR, all);
        var emergency = Facts.inEmergency(Facts.opening(NOW, NOW.plusSeconds(1)));
        var disaster = Facts.inDisaster(Set.of(DataClass.LAB), DisasterAnswer.AGREED);
        assertThat(refusal(at(doctor, FacilityKind.HOSPITAL, emergency), DataClass.LAB))
                .isEqualTo(RefusalReason.NO_CONSENT);
        assertThat(refusal(at(doctor, FacilityKind.HOSPITAL, disaster), DataClass.LAB))
                .isEqualTo(RefusalReason.NO_CONSENT);
    }

    @ParameterizedTest(name = "災害: 挙げた区分 {0}、本人の答え {1} のとき検査は {2}")
    @CsvSource({
        "LAB, AGREED, ",
        "LAB, CANNOT_ANSWER, ",
        "LAB, DECLINED, NO_CONSENT",
        "LAB, , NO_CONSENT",
        "MEDICATION, AGREED, DISASTER_NOT_OPEN"
    })
    void 災害でも_答えられる人には同意を聞く(DataClass named, @Nullable DisasterAnswer answer, @Nullable RefusalReason refusal) {
        Caller clinic = Facts.system(Set.of(Purpose.DISASTER));
        var situation = at(clinic, FacilityKind.CLINIC, Facts.inDisaster(Set.of(named), answer));
        assertThat(refusal(situation, DataClass.LAB)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "範囲 {0}、{1} から {2} までの代理人は {3}")
    @CsvSource({
        "VIEW,    2026-04-01T00:00:00Z, 2026-04-01T00:00:01Z, ",
        "VIEW,    2026-03-01T00:00:00Z, , ",
        "VIEW,    2026-03-01T00:00:00Z, 2026-04-01T00:00:00Z, PROXY_ENDED",
        "VIEW,    2026-04-01T00:00:01Z, , PROXY_ENDED",
        "CONSENT, 2026-03-01T00:00:00Z, , PROXY_ENDED"
    })
    void 代理人は範囲と期間のうちだけ(ProxyScope scope, Instant from, @Nullable Instant until, @Nullable RefusalReason refusal) {
        var proxy = new Caller("proxy", Role.PATIENT, null, Facts.OTHER, Set.of(Purpose.SELF_VIEW));
        var situation = new Situation(proxy, null, proxy.purposes(), Facts.proxied(Set.of(scope), from, until), NOW);
        assertThat(refusal(situation, DataClass.CONDITION)).isEqualTo(refusal);
        var stranger = new Situation(proxy, null, proxy.purposes(), Facts.STRANGER, NOW);
        assertThat(refusal(stranger, DataClass.CONDITION)).isEqualTo(RefusalReason.NOT_OWN);
    }

    @ParameterizedTest(name = "{0} の文書は、宛先が{1}なら {2}")
    @CsvSource({
        "OPENABLE,  1310000019, ",
        "RECEIVED,  1310000019, ",
        "WAITING,   1310000019, NOT_ADDRESSEE",
        "WITHDRAWN, 1310000019, NOT_ADDRESSEE",
        "OPENABLE,  1310000027, NOT_ADDRESSEE"
    })
    void 文書は宛先が同意のもとで開く(LetterState state, String addressee, @Nullable RefusalReason refusal) {
        var situation =
                at(Facts.system(ORDINARY), FacilityKind.CLINIC, Facts.addressed(new FacilityCode(addressee), state));
        assertThat(refusal(situation, DataClass.LETTER)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} から {1} までの加入者: 健診 {2}、資格 {3}")
    @CsvSource({
        "2026-04-01, , , ",
        "2026-04-02, , NOT_INSURED, NOT_INSURED",
        "2020-04-01, 2026-04-01, , NOT_INSURED",
        "2020-04-01, 2026-04-02, , "
    })
    void 保険者は_加入していた期間の健診と_今の加入者の資格だけ(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable RefusalReason checkup,
            @Nullable RefusalReason eligibility) {
        var insurer = new Caller("insurer", Role.INSURER, null, null, ORDINARY).withPayer(Facts.PAYER);
        var situation = new Situation(insurer, null, ORDINARY, Facts.insured(from, until), NOW);
        assertThat(refusal(situation, DataClass.CHECKUP)).isEqualTo(checkup);
        assertThat(refusal(situation, DataClass.ELIGIBILITY)).isEqualTo(eligibility);
        var other = new Situation(insurer.withPayer("06138888"), null, ORDINARY, Facts.insured(from, until), NOW);
        assertThat(refusal(other, DataClass.CHECKUP)).isEqualTo(RefusalReason.NOT_INSURED);
    }

    @ParameterizedTest(name = "{0}は、承認された指示がないので何も見られない")
    @EnumSource(names = {"OPERATOR", "MINISTRY", "PREFECTURE", "MUNICIPALITY"})
    void 指示のない閲覧はない(Role role) {
        var caller = new Caller("office", role, null, null, EnumSet.allOf(Purpose.class));
        var situation = new Situation(caller, null, caller.purposes(), Facts.STRANGER, NOW);
        assertThat(judge.judge(situation, EnumSet.allOf(DataClass.class)))
                .isEqualTo(Verdict.refused(RefusalReason.NO_INSTRUCTION));
    }

    @ParameterizedTest(name = "{0} の指示の下で、{1} は {2} に {3}")
    @CsvSource({
        "LIVE, OPERATOR, LAB, true",
        "LIVE, OPERATOR, CONDITION, false",
        "LIVE, MINISTRY, LAB, false",
        "LIVE, PREFECTURE, LAB, false",
        "NOT_YET, OPERATOR, LAB, false",
        "OVER, OPERATOR, LAB, false",
        "OF_OTHERS, OPERATOR, LAB, false",
        "BY_THE_WAY, OPERATOR, LAB, false"
    })
    void 指示の下の閲覧(String how, Role role, DataClass dataClass, boolean seen) {
        var days = new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        var instruction = new LiveInstruction(
                new UUID(9, 9),
                9,
                Set.of(DataClass.LAB),
                new Cohort(Set.of("J09"), Set.of("13"), days),
                Role.OPERATOR,
                how.equals("NOT_YET") ? NOW.plusSeconds(1) : NOW,
                how.equals("OVER") ? NOW : NOW.plusSeconds(1),
                how.equals("OF_OTHERS") ? null : days);
        Set<Purpose> purposes = how.equals("BY_THE_WAY")
                ? Set.of(Purpose.MINISTER_INSTRUCTION, Purpose.LEGAL_DISCLOSURE)
                : Set.of(Purpose.MINISTER_INSTRUCTION);
        var caller = new Caller("office", role, null, null, purposes);
        var relation = new Relation(Facts.PERSON, Care.NONE, List.of(), List.of(), Peril.NONE, instruction);
        Verdict verdict = judge.judge(new Situation(caller, null, purposes, relation, NOW), Set.of(dataClass));
        assertThat(verdict.granted().contains(dataClass)).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0}が登録できるのは {1}")
    @CsvSource({
        "HOSPITAL, SIX_ITEMS LETTER CHECKUP PCS",
        "CLINIC, SIX_ITEMS LETTER CHECKUP PCS",
        "DENTAL, SIX_ITEMS LETTER CHECKUP PCS",
        "CHECKUP_CENTER, CHECKUP",
        "PHARMACY, ''",
        "VISITING_NURSE, ''",
        "MIDWIFERY, ''"
    })
    void 登録できる種類(FacilityKind kind, String allowed) {
        var kinds = new ArrayList<String>();
        for (SubmissionKind submission : SubmissionKind.values()) {
            if (submissions.allows(kind, submission, LocalDate.of(2026, 4, 1))) {
                kinds.add(submission.name());
            }
        }
        assertThat(String.join(" ", kinds)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "ありえない条件、知らない値は起動を止める: {0} {1} {2} {3}")
    @CsvSource({
        "C, OPERATOR, -, -",
        "P, FACILITY, DOCTOR, CLINIC",
        "C, FACILITY, -, -",
        "C, FACILITY, DOCTOR, -",
        "P, PATIENT, DOCTOR, CLINIC",
        "I, PATIENT, -, -",
        "C, FACILITY, WIZARD, CLINIC"
    })
    void ありえない行は読まない(String condition, String role, String profession, String kind) {
        var row = Map.ofEntries(
                Map.entry("role", role),
                Map.entry("profession", profession),
                Map.entry("facility_kind", kind),
                Map.entry("data_class", "LAB"),
                Map.entry("purpose", "SHARE_VIEW"),
                Map.entry("condition", condition),
                Map.entry("extent", "ALL"),
                Map.entry("switch", "-"),
                Map.entry("from", "2026-01-01"),
                Map.entry("until", "-"));
        assertThat(catchThrowable(() -> MatrixRow.of(row)))
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }

    private @Nullable RefusalReason refusal(Situation situation, DataClass dataClass) {
        return judge.judge(situation, Set.of(dataClass)).refusal();
    }

    private static Relation consented() {
        return Facts.treated(VisitState.OPEN, List.of(Facts.consent(ConsentClass.CLINICAL, CareSetting.OUTPATIENT)));
    }

    private static Situation at(Caller caller, FacilityKind kind, Relation relation) {
        return new Situation(caller, Facts.facility(kind), caller.purposes(), relation, NOW);
    }

    private static Set<DataClass> classes(String names) {
        var classes = EnumSet.noneOf(DataClass.class);
        for (String name : names.split(" ")) {
            if (!name.isEmpty()) {
                classes.add(DataClass.valueOf(name));
            }
        }
        return classes;
    }
}
