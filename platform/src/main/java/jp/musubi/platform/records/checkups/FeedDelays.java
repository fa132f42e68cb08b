package jp.musubi.platform.records.checkups;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.stereotype.Component;

/** 連携までの時間を測る。Numbers only, for the operator; logged. */
@Component
public class FeedDelays {

    private final FeedRows feed;
    private final AccessDesk access;
    private final AuditLog audit;
    private final Clock clock;

    FeedDelays(FeedRows feed, AccessDesk access, AuditLog audit, Clock clock) {
        this.feed = feed;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Insurer by insurer, over the last so many days.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE for everybody but the operator
     */
    public List<FeedDelay> list(Caller caller, int days, String interaction) {
        RefusalReason refusal = access.findRefusalToReadLog(caller, null).orElse(null);
        audit.write(new AuditEntry(
                caller, Act.VIEW, null, List.of("CHECKUP"), refusal == null ? null : refusal.name(), interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
        return feed.listDelays(clock.instant().minus(Duration.ofDays(days)));
    }
}
