package jp.musubi.platform.records.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限の過ぎたものを消す。The findings first, much later the lines; lists with their findings. */
@Component
public class LedgerErase {

    private static final String FINDINGS = """
            update records.submission_entry
               set findings = null
             where findings is not null and day < :before
            """;

    private static final String LISTS = """
            delete from records.submission_list
             where touched_at < :before and (complete or stopped)
            """;

    private static final String ENTRIES =
            "delete from records.submission_entry where day < :before and state <> 'WAITING'";

    private static final String DAYS = "delete from records.submission_day where day < :before";

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final JdbcClient sql;
    private final Clock clock;

    LedgerErase(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void erase() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        LocalDate results = today.minus(LedgerRules.findingsKeptOn(today));
        sql.sql(FINDINGS).param("before", results).update();
        sql.sql(LISTS)
                .param("before", results.atStartOfDay(JAPAN).toOffsetDateTime())
                .update();
        LocalDate entries = today.minus(LedgerRules.entriesKeptOn(today));
        sql.sql(ENTRIES).param("before", entries).update();
        sql.sql(DAYS).param("before", entries).update();
    }
}
