package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 記録を読める者、人によらない分。The operator any entry, a privacy officer those of the own facility; without clinical content. */
final class LogReaders {

    private LogReaders() {}

    /**
     * Whether this caller may read anybody's entries: by the rows of {@link Doing#READ_LOG} that hold for all, which a
     * facility's do not.
     */
    static @Nullable RefusalReason findRefusalOfAll(DoingMatrix doings, Caller caller, LocalDate day) {
        return caller.role() == Role.FACILITY
                ? RefusalReason.CLASS_NOT_ALLOWED
                : doings.findRefusal(Doing.READ_LOG, caller, null, null, day);
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
}
