package jp.musubi.platform.kernel.people.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.pace.Pace;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/**
 * 照会の間合い。So that nobody leafs through the register: all callers of one facility count as one. Kept in memory of this
 * process only; a start begins anew.
 */
@Component
public class SearchPace {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final SearchLimits limits = SearchLimits.shipped();
    private final Pace<Key> recent = new Pace<>();
    private final AuditLog audit;
    private final Clock clock;

    SearchPace(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    private record Key(SearchGround ground, String caller) {}

    /**
     * Counts one search of this caller.
     *
     * @param interaction what was called, without any value, for the log
     * @throws Problem SEARCH-TOO-OFTEN with the time to wait, after the refusal was written to the log
     */
    public void begin(Caller caller, SearchGround ground, String interaction) {
        Instant now = clock.instant();
        Duration wait =
                recent.begin(new Key(ground, nameOf(caller)), limits.on(ground, LocalDate.ofInstant(now, TOKYO)), now);
        if (!wait.isZero()) {
            RefusalReason reason = RefusalReason.SEARCHED_TOO_OFTEN;
            audit.write(new AuditEntry(
                    caller, Act.SEARCH, null, List.of(DataClass.DEMOGRAPHICS.name()), reason.name(), interaction));
            throw new Problem(reason.answer()).retryAfter(wait);
        }
    }

    /** What this caller may search on a ground now, limit by limit, and what of it is used. */
    public List<SearchUse> listUse(Caller caller, SearchGround ground) {
        Instant now = clock.instant();
        var key = new Key(ground, nameOf(caller));
        return limits.on(ground, LocalDate.ofInstant(now, TOKYO)).stream()
                .map(limit -> new SearchUse(
                        ground, limit.span(), limit.most(), recent.countSince(key, now.minus(limit.span()))))
                .toList();
    }

    private static String nameOf(Caller caller) {
        FacilityCode facility = caller.facility();
        return facility == null ? "name " + caller.name() : "facility " + facility.digits();
    }
}
