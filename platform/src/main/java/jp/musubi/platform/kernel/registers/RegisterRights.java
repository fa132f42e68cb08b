package jp.musubi.platform.kernel.registers;

import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 台帳を直す許し。The table of doings decides; a facility's own system administrator needs a second factor, and no system
 * does it alone: a stolen token must not be able to stay.
 */
@Component
class RegisterRights {

    private final AccessDesk access;
    private final AuditLog audit;

    RegisterRights(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    static boolean isOperator(Caller caller) {
        return caller.role() == Role.OPERATOR;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the refusal is in the log then */
    void require(Caller caller, RegisterName register, String interaction) {
        RefusalReason refusal = findRefusal(caller, register);
        if (refusal != null) {
            write(caller, List.of(register.name()), refusal.name(), interaction);
            throw new Problem(refusal.answer());
        }
    }

    /** One answer for what is not there and for what is another's. */
    Problem notOwn(Caller caller, RegisterName register, String interaction) {
        write(caller, List.of(register.name()), RefusalReason.CLASS_NOT_ALLOWED.name(), interaction);
        return new Problem(ProblemCode.ACCESS_REFUSED);
    }

    void write(Caller caller, List<String> subjects, @Nullable String reason, String interaction) {
        audit.write(new AuditEntry(caller, Act.ADMINISTER, null, subjects, reason, interaction));
    }

    private @Nullable RefusalReason findRefusal(Caller caller, RegisterName register) {
        RefusalReason refusal = access.findRefusalToDo(caller, register.doing()).orElse(null);
        if (refusal != null || isOperator(caller)) {
            return refusal;
        }
        ActingStaff staff = caller.staff();
        return staff != null && staff.secondFactor() ? null : RefusalReason.CLASS_NOT_ALLOWED;
    }
}
