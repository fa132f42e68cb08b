package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 救急時の閲覧を開けるのはだれか。 */
class EmergencyRightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final FacilityCode CODE = new FacilityCode("1319900013");

    @ParameterizedTest(name = "{0}・救急 {1}・{2}・権限 {3}・二要素 {4}・目的 {5} → {6}")
    @CsvSource(nullValues = "-", textBlock = """
            HOSPITAL, true,  DOCTOR,          true,  true,  EMERGENCY,  -
            HOSPITAL, true,  DENTIST,         true,  true,  EMERGENCY,  -
            HOSPITAL, true,  NURSE,           true,  true,  EMERGENCY,  -
            HOSPITAL, true,  THERAPIST,       true,  true,  EMERGENCY,  -
            HOSPITAL, true,  DOCTOR,          false, true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, true,  DOCTOR,          true,  false, EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, true,  PHARMACIST,      true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, true,  CLERK,           true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, true,  PRIVACY_OFFICER, true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, true,  SYSTEM_ADMIN,    true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, true,  -,               true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, false, DOCTOR,          true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            CLINIC,   false, DOCTOR,          true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            PHARMACY, false, PHARMACIST,      true,  true,  EMERGENCY,  EMERGENCY_NOT_ALLOWED
            HOSPITAL, true,  DOCTOR,          true,  true,  SHARE_VIEW, PURPOSE_NOT_ALLOWED
            """)
    void 救急の病院の_権限と二要素のある臨床の職員だけ(
            FacilityKind kind,
            boolean emergency,
            Profession profession,
            boolean right,
            boolean factor,
            Purpose purpose,
            String refusal) {
        Caller system = new Caller("hospital", Role.FACILITY, CODE, null, Set.of(purpose));
        Caller caller =
                profession == null ? system : system.withStaff(new ActingStaff("doctor-1", profession, right, factor));
        var found =
                EmergencyRight.load().findRefusal(caller, facility(kind, emergency, LocalDate.of(2025, 2, 1)), TODAY);
        assertThat(found == null ? null : found.name()).isEqualTo(refusal);
    }

    @Test
    void 台帳にない施設と_参加していない施設は開けない() {
        Caller doctor = new Caller("hospital", Role.FACILITY, CODE, null, Set.of(Purpose.EMERGENCY))
                .withStaff(new ActingStaff("doctor-1", Profession.DOCTOR, true, true));
        assertThat(EmergencyRight.load().findRefusal(doctor, null, TODAY)).hasToString("FACILITY_UNKNOWN");
        Facility tomorrow = facility(FacilityKind.HOSPITAL, true, TODAY.plusDays(1));
        assertThat(EmergencyRight.load().findRefusal(doctor, tomorrow, TODAY)).hasToString("AREA_NOT_OPEN");
        assertThat(EmergencyRight.load().findRefusal(doctor, tomorrow, TODAY.plusDays(1)))
                .isNull();
    }

    private static Facility facility(FacilityKind kind, boolean emergency, LocalDate joinsOn) {
        return new Facility(CODE, "見本", kind, joinsOn, false, new FacilityProfile("", List.of(), emergency));
    }
}
