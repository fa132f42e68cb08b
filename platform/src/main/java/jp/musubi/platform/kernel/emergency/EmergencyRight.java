package jp.musubi.platform.kernel.emergency;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;

/** 開ける者。Who may break the glass (access-matrix §1 E); knows neither person nor reason. */
final class EmergencyRight {

    private static final Set<Profession> CLINICIANS =
            EnumSet.of(Profession.DOCTOR, Profession.DENTIST, Profession.NURSE, Profession.THERAPIST);

    private EmergencyRight() {}

    /** @param facility the caller's, as registered; null when it is none */
    static @Nullable RefusalReason findRefusal(Caller caller, @Nullable Facility facility, LocalDate day) {
        if (!caller.purposes().contains(Purpose.EMERGENCY)) {
            return RefusalReason.PURPOSE_NOT_ALLOWED;
        }
        if (facility == null) {
            return RefusalReason.FACILITY_UNKNOWN;
        }
        if (!facility.takesPartOn(day)) {
            return RefusalReason.AREA_NOT_OPEN;
        }
        boolean may = facility.emergencyHospital() && isClinician(caller.staff());
        return may ? null : RefusalReason.EMERGENCY_NOT_ALLOWED;
    }

    private static boolean isClinician(@Nullable ActingStaff staff) {
        return staff != null
                && staff.emergencyRight()
                && staff.secondFactor()
                && CLINICIANS.contains(staff.profession());
    }
}
