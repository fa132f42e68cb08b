package jp.musubi.platform.eligibility.tickets;

import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 医療券の可否。Whom the table of acts lets register tickets, with the number that it registers under. */
@Component
class TicketRights {

    private final AccessDesk access;

    TicketRights(AccessDesk access) {
        this.access = access;
    }

    @Nullable
    RefusalReason findRefusal(Caller caller) {
        RefusalReason refusal =
                access.findRefusalToDo(caller, Doing.REGISTER_TICKET).orElse(null);
        return refusal == null && caller.payer() == null ? RefusalReason.CLASS_NOT_ALLOWED : refusal;
    }
}
