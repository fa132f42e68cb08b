package jp.musubi.platform.kernel.signin.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import org.springframework.stereotype.Component;

/** 入口の記録。Tries of known accounts under their caller, of unknown names under the door itself: what was typed is not kept. */
@Component
class SignInLog {

    private static final Caller DOOR = new Caller("sign-in", Role.OPERATOR, null, null, Set.of());
    private static final String INTERACTION = "POST /signin";

    private final AuditLog audit;

    SignInLog(AuditLog audit) {
        this.audit = audit;
    }

    <T> T refused(Optional<Caller> caller, String means, RefusalReason reason, T answer) {
        audit.write(new AuditEntry(caller.orElse(DOOR), Act.SIGN_IN, null, List.of(means), reason.name(), INTERACTION));
        return answer;
    }

    void signedIn(Caller caller) {
        audit.write(new AuditEntry(caller, Act.SIGN_IN, null, List.of("PASSWORD", "CODE"), null, INTERACTION));
    }

    void signedOutEverywhere(Caller caller) {
        audit.write(new AuditEntry(
                caller, Act.SIGN_OUT, caller.person(), List.of("EVERYWHERE"), null, "POST signout-everywhere"));
    }
}
