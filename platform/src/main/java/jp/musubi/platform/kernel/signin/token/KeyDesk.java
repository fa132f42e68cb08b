package jp.musubi.platform.kernel.signin.token;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 署名の鍵の窓口。The operator sees which keys sign and verify, and lets a new one follow. Both are in the log. */
@Service
class KeyDesk {

    private final StoredKeys keys;
    private final AuditLog audit;

    KeyDesk(StoredKeys keys, AuditLog audit) {
        this.keys = keys;
        this.audit = audit;
    }

    @Transactional(noRollbackFor = Problem.class)
    public List<KeyLine> list(Caller caller, String interaction) {
        allow(caller, interaction);
        return lines();
    }

    /** From the answer on, new tokens are signed with the new key. */
    @Transactional(noRollbackFor = Problem.class)
    public List<KeyLine> rotate(Caller caller, String interaction) {
        allow(caller, interaction);
        keys.rotate();
        return lines();
    }

    private List<KeyLine> lines() {
        var lines = new ArrayList<KeyLine>();
        Instant end = null;
        for (SigningKey key : keys.list()) {
            lines.add(new KeyLine(key.id(), key.createdAt(), end));
            end = keys.endOfPredecessor(key);
        }
        return lines;
    }

    private void allow(Caller caller, String interaction) {
        boolean allowed = caller.role() == Role.OPERATOR && caller.purposes().contains(Purpose.SECURITY_OPERATION);
        String reason = allowed ? null : RefusalReason.CLASS_NOT_ALLOWED.name();
        audit.write(new AuditEntry(caller, Act.ADMINISTER, null, List.of("SIGNING_KEY"), reason, interaction));
        if (!allowed) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
    }

    /** @param verifiesUntil null for the one that signs */
    record KeyLine(String id, Instant createdAt, @Nullable Instant verifiesUntil) {}
}
