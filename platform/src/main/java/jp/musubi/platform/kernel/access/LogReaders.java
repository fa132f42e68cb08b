package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 記録を読める者。The person reads the own entries; the operator any, without clinical content. Everybody else is refused. */
final class LogReaders {

    private LogReaders() {}

    /** @param about null for the whole log */
    static @Nullable RefusalReason findRefusal(Caller caller, @Nullable PersonId about) {
        return switch (caller.role()) {
            case PATIENT -> ofPatient(caller, about);
            case OPERATOR ->
                caller.purposes().contains(Purpose.SECURITY_OPERATION) ? null : RefusalReason.PURPOSE_NOT_ALLOWED;
            case FACILITY, INSURER, PREFECTURE, MUNICIPALITY, WELFARE_OFFICE, MINISTRY ->
                RefusalReason.CLASS_NOT_ALLOWED;
        };
    }

    /**
     * Whether this caller may read the entries of one facility's acts, without clinical content: the operator those of any,
     * the facility's own privacy officer those of the own (access-matrix §3). Null when it may.
     */
    static @Nullable RefusalReason findRefusalOf(
            DoingMatrix doings, Caller caller, @Nullable Facility own, FacilityCode asked, LocalDate day) {
        ActingStaff staff = caller.staff();
        RefusalReason refusal =
                doings.findRefusal(Doing.READ_LOG, caller, own, staff == null ? null : staff.profession(), day);
        if (refusal != null || caller.role() == Role.OPERATOR) {
            return refusal;
        }
        return asked.equals(caller.facility()) ? null : RefusalReason.NOT_OWN;
    }

    private static @Nullable RefusalReason ofPatient(Caller caller, @Nullable PersonId about) {
        if (!caller.purposes().contains(Purpose.SELF_VIEW)) {
            return RefusalReason.PURPOSE_NOT_ALLOWED;
        }
        return about != null && about.equals(caller.person()) ? null : RefusalReason.NOT_OWN;
    }
}
