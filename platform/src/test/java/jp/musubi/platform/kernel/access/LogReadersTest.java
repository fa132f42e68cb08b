package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 記録を読める者の表(access-matrix §3)。本人と代理人は、区分 LOOKS の表と LoggingDeskTest にある。Written out by hand, role by role. */
class LogReadersTest {

    private static final PersonId SELF = new PersonId(new UUID(1, 1));

    @ParameterizedTest(name = "{0}、目的 {1}: だれの記録でも {2}")
    @CsvSource({
        "OPERATOR,   SECURITY_OPERATION, -",
        "OPERATOR,   SHARE_VIEW,         PURPOSE_NOT_ALLOWED",
        "PATIENT,    ALL,                CLASS_NOT_ALLOWED",
        "FACILITY,   ALL,                CLASS_NOT_ALLOWED",
        "INSURER,    ALL,                CLASS_NOT_ALLOWED",
        "PREFECTURE, ALL,                CLASS_NOT_ALLOWED",
        "MINISTRY,   ALL,                CLASS_NOT_ALLOWED"
    })
    void だれの記録でも読めるのは運営だけ(Role role, String purpose, String all) {
        Set<Purpose> purposes = purpose.equals("ALL") ? EnumSet.allOf(Purpose.class) : Set.of(Purpose.valueOf(purpose));
        Caller caller = new Caller(
                "someone",
                role,
                role == Role.FACILITY ? new FacilityCode("1318814790") : null,
                role == Role.PATIENT ? SELF : null,
                purposes);
        assertThat(text(LogReaders.findRefusalOfAll(DoingMatrix.load(), caller, LocalDate.of(2026, 4, 1))))
                .isEqualTo(all);
    }

    @ParameterizedTest(name = "{0} {1}、目的 {2}: 自施設の記録 {3}、よその施設 {4}")
    @CsvSource({
        "OPERATOR, ,                SECURITY_OPERATION, -,                   -",
        "OPERATOR, ,                SHARE_VIEW,         PURPOSE_NOT_ALLOWED, PURPOSE_NOT_ALLOWED",
        "FACILITY, PRIVACY_OFFICER, SECURITY_OPERATION, -,                   NOT_OWN",
        "FACILITY, PRIVACY_OFFICER, SHARE_VIEW,         PURPOSE_NOT_ALLOWED, PURPOSE_NOT_ALLOWED",
        "FACILITY, SYSTEM_ADMIN,    SECURITY_OPERATION, CLASS_NOT_ALLOWED,   CLASS_NOT_ALLOWED",
        "FACILITY, DOCTOR,          SECURITY_OPERATION, CLASS_NOT_ALLOWED,   CLASS_NOT_ALLOWED",
        "FACILITY, ,                SECURITY_OPERATION, CLASS_NOT_ALLOWED,   CLASS_NOT_ALLOWED",
        "MINISTRY, ,                SECURITY_OPERATION, CLASS_NOT_ALLOWED,   CLASS_NOT_ALLOWED"
    })
    void 施設の記録は_その施設の安全管理責任者と運営だけ(
            Role role, @Nullable Profession profession, Purpose purpose, String own, String other) {
        Caller system = new Caller("someone", role, role == Role.FACILITY ? Facts.CODE : null, null, Set.of(purpose));
        Caller caller =
                profession == null ? system : system.withStaff(new ActingStaff("staff-1", profession, false, true));
        Facility facility = role == Role.FACILITY ? Facts.facility(FacilityKind.CLINIC) : null;
        var doings = DoingMatrix.load();
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(text(LogReaders.findRefusalOf(doings, caller, facility, Facts.CODE, day)))
                .isEqualTo(own);
        assertThat(text(LogReaders.findRefusalOf(doings, caller, facility, new FacilityCode("1310000027"), day)))
                .isEqualTo(other);
    }

    private static String text(RefusalReason refusal) {
        return refusal == null ? "-" : refusal.name();
    }
}
