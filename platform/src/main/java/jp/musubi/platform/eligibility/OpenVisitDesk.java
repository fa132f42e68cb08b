package jp.musubi.platform.eligibility;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.caller.Caller;
import org.springframework.stereotype.Service;

/** 今いる患者の窓口。 */
@Service
class OpenVisitDesk implements OpenVisits {

    private final AccessDesk access;
    private final OpenVisitRows rows;
    private final VisitLog log;
    private final Clock clock;

    OpenVisitDesk(AccessDesk access, OpenVisitRows rows, VisitLog log, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<OpenVisit> list(Caller caller) {
        access.findRefusalToAskEligibility(caller).ifPresent(reason -> {
            throw log.refused(VisitCall.LIST, caller, null, reason);
        });
        log.listed(VisitCall.LIST, caller);
        return rows.list(
                Objects.requireNonNull(caller.facility(), "access lets facilities only ask"), clock.instant(), MOST);
    }
}
