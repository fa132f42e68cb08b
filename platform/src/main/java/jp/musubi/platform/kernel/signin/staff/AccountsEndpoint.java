package jp.musubi.platform.kernel.signin.staff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 口座の HTTP。The operator invites anybody, a facility's system administrator the own staff: at the start, and when a device is lost. */
@RestController
class AccountsEndpoint {

    private final Accounts accounts;
    private final Officials officials;
    private final AuditLog audit;

    AccountsEndpoint(Accounts accounts, Officials officials, AuditLog audit) {
        this.accounts = accounts;
        this.officials = officials;
        this.audit = audit;
    }

    @PostMapping("/accounts/{id}/invitation")
    ResponseEntity<Map<String, String>> invite(Caller caller, @PathVariable String id) {
        Optional<Caller> invited = officials.find(id);
        boolean allowed = invited.isPresent() && mayInvite(caller, invited.get());
        String reason = allowed ? null : RefusalReason.CLASS_NOT_ALLOWED.name();
        audit.write(new AuditEntry(
                caller, Act.ADMINISTER, null, List.of("ACCOUNT"), reason, "POST /accounts/{id}/invitation"));
        if (!allowed) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        Accounts.Invitation invitation = accounts.invite(id);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "account", id,
                        "invitation", invitation.word(),
                        "ends_at", invitation.endsAt().toString()));
    }

    private static boolean mayInvite(Caller caller, Caller invited) {
        if (caller.role() == Role.OPERATOR && caller.purposes().contains(Purpose.SECURITY_OPERATION)) {
            return true;
        }
        ActingStaff staff = caller.staff();
        return staff != null
                && staff.profession() == Profession.SYSTEM_ADMIN
                && staff.secondFactor()
                && Objects.equals(caller.facility(), invited.facility());
    }
}
