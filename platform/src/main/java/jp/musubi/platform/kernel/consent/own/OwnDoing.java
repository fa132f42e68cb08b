package jp.musubi.platform.kernel.consent.own;

import java.util.List;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.stereotype.Service;

/** 本人の書くこと。For rooms that keep what a person writes: whether the caller may, and the log of what came of it. */
@Service
public class OwnDoing {

    private final OwnRight right;
    private final AuditLog audit;

    OwnDoing(OwnRight right, AuditLog audit) {
        this.right = right;
        this.audit = audit;
    }

    /**
     * 書くこと。
     *
     * @param kind as it is logged
     * @param subject what it is about, for the log
     * @param proxyToo whether a proxy whose scope and period let consent may do it, as a parent for a child
     */
    public record What(Doing doing, Act kind, String subject, boolean proxyToo) {}

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, after the refusal was written */
    public void require(OwnAct act, What what) {
        RefusalReason reason = right.findRefusal(act, what.doing, what.proxyToo);
        if (reason != null) {
            throw right.refused(act, what.kind, what.subject, reason);
        }
    }

    public void done(OwnAct act, What what) {
        right.done(act, what.kind, what.subject);
    }

    /** Writes what was refused for another reason than the right, and gives it back to be thrown. */
    public Problem refused(OwnAct act, What what, Problem problem) {
        audit.write(new AuditEntry(
                act.caller(),
                what.kind,
                act.person(),
                List.of(what.subject),
                problem.code().code(),
                act.interaction()));
        return problem;
    }
}
