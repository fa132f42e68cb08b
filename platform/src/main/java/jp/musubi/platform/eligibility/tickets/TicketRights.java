package jp.musubi.platform.eligibility.tickets;

import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/** 医療券の可否。A welfare office, for 公費, with the number that it registers under. */
final class TicketRights {

    private TicketRights() {}

    static @Nullable RefusalReason findRefusal(Caller caller) {
        if (caller.role() != Role.WELFARE_OFFICE || caller.payer() == null) {
            return RefusalReason.CLASS_NOT_ALLOWED;
        }
        return caller.purposes().contains(Purpose.PUBLIC_SUBSIDY) ? null : RefusalReason.PURPOSE_NOT_ALLOWED;
    }
}
