package jp.musubi.platform.records.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.OperationFigures;
import jp.musubi.platform.records.OperationSpan;
import jp.musubi.platform.records.Operations;
import org.springframework.stereotype.Component;

/** 運営の数を見る窓口。The operator only, as for all numbers of everybody together; each look is logged. */
@Component
class OperationDesk implements Operations {

    private final OperationRows rows;
    private final NearLimitRows limits;
    private final AccessDesk access;
    private final AuditLog audit;
    private final Clock clock;

    OperationDesk(OperationRows rows, NearLimitRows limits, AccessDesk access, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public OperationFigures count(OperationSpan span, Caller caller, String interaction) {
        RefusalReason refusal = access.findRefusalToReadLog(caller, null).orElse(null);
        audit.write(new AuditEntry(
                caller, Act.VIEW, null, List.of(), refusal == null ? null : refusal.name(), interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
        Instant now = clock.instant();
        Instant since = now.minus(span.length());
        return new OperationFigures(
                span,
                rows.steps(since, span.step()),
                rows.rules(since),
                rows.letters(),
                rows.waiting(),
                limits.nearest(now));
    }
}
