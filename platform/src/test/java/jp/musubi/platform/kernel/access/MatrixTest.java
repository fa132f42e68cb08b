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
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each cell of the access matrix, against what access-matrix §2 and §3 say, written out by hand. */
class MatrixTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final FacilityCode CODE = new FacilityCode("1310000019");
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));
    private static final Set<Purpose> ALL_PURPOSES = EnumSet.allOf(Purpose.class);

    private final Judge judge = new Judge(AccessMatrix.load());
    private final SubmitMatrix submissions = SubmitMatrix.load();

    @ParameterizedTest(name = "同意のある{0}が見られる区分は {1}")
    @CsvSource({
        "HOSPITAL, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS",
        "CLINIC, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS",
        "DENTAL, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS",
        "PHARMACY, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS",
        "VISITING_NURSE, CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP DEMOGRAPHICS",
        "CHECKUP_CENTER, DEMOGRAPHICS"
    })
    void すべての同意がある施設(FacilityKind kind, String visible) {
        assertThat(visibleTo(kind, List.of(ConsentClass.values()))).isEqualTo(classes(visible));
    }

    @ParameterizedTest(name = "{0}への同意が{1}だけのとき見られるのは {2}")
    @CsvSource({
        "HOSPITAL, CLINICAL, CONDITION ALLERGY INFECTION LAB MEDICATION DEMOGRAPHICS",
        "HOSPITAL, CHECKUP, CHECKUP DEMOGRAPHICS",
        "HOSPITAL, LETTER, DEMOGRAPHICS",
        "PHARMACY, CLINICAL, CONDITION ALLERGY INFECTION LAB MEDICATION DEMOGRAPHICS",
        "PHARMACY, CHECKUP, CHECKUP DEMOGRAPHICS",
        "CHECKUP_CENTER, CHECKUP, DEMOGRAPHICS"
    })
    void 一つの同意がある施設(FacilityKind kind, ConsentClass given, String visible) {
        assertThat(visibleTo(kind, List.of(given))).isEqualTo(classes(visible));
    }

    @ParameterizedTest
    @EnumSource
    void 同意のない施設は何も見られない(FacilityKind kind) {
        assertThat(visibleTo(kind, List.of())).isEmpty();
    }

    @Test
    void 本人は文書の中身のほかは自分の記録を見られる() {
        var own = new Caller("patient-1", Role.PATIENT, null, PERSON, ALL_PURPOSES);
        assertThat(visible(new Situation(own, null, PERSON, List.of(), NOW)))
                .isEqualTo(classes("CONDITION ALLERGY INFECTION LAB MEDICATION CHECKUP PCS DEMOGRAPHICS"));
    }

    @Test
    void 本人は他人の記録を何も見られない() {
        var own = new Caller("patient-1", Role.PATIENT, null, PERSON, ALL_PURPOSES);
        var other = new PersonId(new UUID(2, 2));
        assertThat(visible(new Situation(own, null, other, List.of(), NOW))).isEmpty();
    }

    @ParameterizedTest(name = "{0}は何も見られない")
    @EnumSource(names = {"INSURER", "PREFECTURE", "MINISTRY", "OPERATOR"})
    void 施設でも本人でもない立場(Role role) {
        var caller = new Caller("office", role, null, null, ALL_PURPOSES);
        assertThat(visible(new Situation(caller, null, PERSON, List.of(), NOW))).isEmpty();
    }

    @ParameterizedTest(name = "{0} が {1} のとき {2}")
    @CsvSource({
        "2026-03-31T00:00:00Z, 2026-04-01T00:00:00Z, CONSENT_EXPIRED",
        "2026-03-31T00:00:01Z, 2026-04-01T00:00:01Z, ",
        "2026-04-01T00:00:00Z, 2026-04-02T00:00:00Z, ",
        "2026-04-01T00:00:01Z, 2026-04-02T00:00:01Z, CONSENT_EXPIRED"
    })
    void 同意は期限の瞬間にはもう効かない(Instant grantedAt, Instant expiresAt, @Nullable RefusalReason refusal) {
        var consent = new Consent(
                UUID.randomUUID(), PERSON, CODE, ConsentClass.CLINICAL, Channel.PIN, grantedAt, expiresAt, null);
        var situation =
                new Situation(atFacility(ALL_PURPOSES), facility(FacilityKind.CLINIC), PERSON, List.of(consent), NOW);
        assertThat(judge.judge(situation, Set.of(DataClass.LAB)).refusal()).isEqualTo(refusal);
    }

    @Test
    void 取り消した同意は効かない() {
        var consent = new Consent(
                UUID.randomUUID(),
                PERSON,
                CODE,
                ConsentClass.CLINICAL,
                Channel.PIN,
                NOW.minusSeconds(9),
                NOW.plusSeconds(9),
                NOW);
        var situation =
                new Situation(atFacility(ALL_PURPOSES), facility(FacilityKind.CLINIC), PERSON, List.of(consent), NOW);
        assertThat(judge.judge(situation, Set.of(DataClass.LAB)).refusal()).isEqualTo(RefusalReason.CONSENT_EXPIRED);
    }

    @Test
    void 診療の目的がなければ同意があっても見られない() {
        var caller = atFacility(Set.of(Purpose.SUBMIT, Purpose.ELIGIBILITY));
        var situation =
                new Situation(caller, facility(FacilityKind.HOSPITAL), PERSON, consents(ConsentClass.CLINICAL), NOW);
        assertThat(judge.judge(situation, Set.of(DataClass.LAB)).refusal())
                .isEqualTo(RefusalReason.PURPOSE_NOT_ALLOWED);
    }

    @ParameterizedTest(name = "{0}に参加する施設は {1}")
    @CsvSource({"2026-04-01, ", "2026-04-02, AREA_NOT_OPEN", ", AREA_NOT_OPEN"})
    void 参加の初日は日本の日付で数える(@Nullable LocalDate joinsOn, @Nullable RefusalReason refusal) {
        var facility = new Facility(CODE, "病院", FacilityKind.HOSPITAL, joinsOn, true);
        var situation = new Situation(atFacility(ALL_PURPOSES), facility, PERSON, consents(ConsentClass.CLINICAL), NOW);
        assertThat(judge.judge(situation, Set.of(DataClass.LAB)).refusal()).isEqualTo(refusal);
    }

    @Test
    void 登録のない施設と知らない人は断る() {
        var caller = atFacility(ALL_PURPOSES);
        assertThat(judge.judge(new Situation(caller, null, PERSON, List.of(), NOW), Set.of(DataClass.LAB)))
                .isEqualTo(Verdict.refused(RefusalReason.FACILITY_UNKNOWN));
        var stranger = new Situation(caller, facility(FacilityKind.HOSPITAL), null, List.of(), NOW);
        assertThat(judge.judge(stranger, Set.of(DataClass.LAB)))
                .isEqualTo(Verdict.refused(RefusalReason.NO_SUCH_PERSON));
    }

    @Test
    void 見られる区分だけを許す() {
        var situation = new Situation(
                atFacility(ALL_PURPOSES), facility(FacilityKind.CLINIC), PERSON, consents(ConsentClass.CLINICAL), NOW);
        var verdict = judge.judge(situation, Set.of(DataClass.LAB, DataClass.CHECKUP, DataClass.PCS));
        assertThat(verdict).isEqualTo(Verdict.granted(EnumSet.of(DataClass.LAB)));
    }

    @ParameterizedTest(name = "{0}が登録できるのは {1}")
    @CsvSource({
        "HOSPITAL, SIX_ITEMS LETTER CHECKUP PCS",
        "CLINIC, SIX_ITEMS LETTER CHECKUP PCS",
        "DENTAL, SIX_ITEMS LETTER CHECKUP PCS",
        "CHECKUP_CENTER, CHECKUP",
        "PHARMACY, ''",
        "VISITING_NURSE, ''"
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

    @ParameterizedTest(name = "列が足りない行、知らない値、ありえない条件は起動を止める: {0}")
    @CsvSource({"C, OPERATOR, -", "P, FACILITY, CLINIC", "C, FACILITY, -", "P, PATIENT, CLINIC"})
    void ありえない行は読まない(Condition condition, Role role, String kind) {
        assertThat(catchThrowable(() -> new AccessMatrix.Row(
                        role,
                        kind.equals("-") ? null : FacilityKind.valueOf(kind),
                        DataClass.LAB,
                        Purpose.SHARE_VIEW,
                        condition,
                        Period.of(Map.of("from", "2026-01-01", "until", "-")))))
                .isInstanceOf(IllegalStateException.class);
    }

    private Set<DataClass> visibleTo(FacilityKind kind, List<ConsentClass> given) {
        return visible(new Situation(
                atFacility(ALL_PURPOSES), facility(kind), PERSON, consents(given.toArray(ConsentClass[]::new)), NOW));
    }

    private Set<DataClass> visible(Situation situation) {
        return judge.judge(situation, EnumSet.allOf(DataClass.class)).granted();
    }

    private static Set<DataClass> classes(String names) {
        var classes = EnumSet.noneOf(DataClass.class);
        for (String name : names.split(" ")) {
            classes.add(DataClass.valueOf(name));
        }
        return classes;
    }

    private static Caller atFacility(Set<Purpose> purposes) {
        return new Caller("facility", Role.FACILITY, CODE, null, purposes);
    }

    private static Facility facility(FacilityKind kind) {
        return new Facility(CODE, "施設", kind, LocalDate.of(2025, 2, 1), true);
    }

    private static List<Consent> consents(ConsentClass... given) {
        return List.of(given).stream()
                .map(consentClass -> new Consent(
                        UUID.randomUUID(),
                        PERSON,
                        CODE,
                        consentClass,
                        Channel.FACE,
                        NOW.minusSeconds(60),
                        NOW.plusSeconds(60),
                        null))
                .toList();
    }
}
