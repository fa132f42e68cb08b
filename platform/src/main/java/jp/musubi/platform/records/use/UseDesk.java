package jp.musubi.platform.records.use;

import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.UseCount;
import jp.musubi.platform.records.UseCounts;
import org.springframework.stereotype.Component;

/** 利用の数を見る窓口。The operator only, as for the numbers of all persons together; each look is logged. */
@Component
class UseDesk implements UseCounts {

    private final UseRows rows;
    private final AccessDesk access;
    private final AuditLog audit;

    UseDesk(UseRows rows, AccessDesk access, AuditLog audit) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public List<UseCount> list(Supplier<Asked> asked, Caller caller, String interaction) {
        RefusalReason refusal = access.findRefusalToReadLog(caller, null).orElse(null);
        audit.write(new AuditEntry(
                caller, Act.VIEW, null, List.of(), refusal == null ? null : refusal.name(), interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
        Asked wanted = asked.get();
        return rows.list(wanted.month(), (wanted.page() - 1) * PAGE, PAGE);
    }
}
