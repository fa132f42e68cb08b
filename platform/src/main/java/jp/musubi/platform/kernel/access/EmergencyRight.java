package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;

/**
 * 開ける者。Who may break the glass: whom a row of the matrix lets see the emergency set under E, with the right and a
 * second factor (access-matrix §1 E). Knows neither person nor reason.
 */
final class EmergencyRight {

    private final AccessMatrix matrix;

    EmergencyRight(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    static EmergencyRight load() {
        return new EmergencyRight(AccessMatrix.load());
    }

    /** @param facility the caller's, as registered; null when it is none */
    @Nullable
    RefusalReason findRefusal(Caller caller, @Nullable Facility facility, LocalDate day) {
        if (!caller.purposes().contains(Purpose.EMERGENCY)) {
            return RefusalReason.PURPOSE_NOT_ALLOWED;
        }
        if (facility == null) {
            return RefusalReason.FACILITY_UNKNOWN;
        }
        if (!facility.takesPartOn(day)) {
            return RefusalReason.AREA_NOT_OPEN;
        }
        return facility.emergencyHospital() && mayStaff(caller, facility, day)
                ? null
                : RefusalReason.EMERGENCY_NOT_ALLOWED;
    }

    /** A system has nobody at the keys and opens nothing. */
    private boolean mayStaff(Caller caller, Facility facility, LocalDate day) {
        ActingStaff staff = caller.staff();
        return staff != null
                && staff.emergencyRight()
                && staff.secondFactor()
                && matrix.listWays(caller.role(), staff.profession(), facility.kind(), DataClass.EMERGENCY_SET).stream()
                        .anyMatch(row ->
                                row.condition() == Condition.E && row.period().covers(day));
    }
}
