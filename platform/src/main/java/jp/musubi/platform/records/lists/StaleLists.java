package jp.musubi.platform.records.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.records.ledger.LedgerRules;
import org.springframework.stereotype.Component;

/** 途中で切れたままの一覧。After a dated time nobody sends the rest: stopped, its bytes erased. */
@Component
class StaleLists {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ListRows rows;
    private final Clock clock;

    StaleLists(ListRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void stopAll() {
        Instant now = clock.instant();
        Instant before = now.minus(LedgerRules.listStaleOn(LocalDate.ofInstant(now, JAPAN)));
        rows.listStale(before).forEach(list -> rows.stop(list, now));
    }
}
