package jp.musubi.platform.records.ledger;

import java.time.LocalDate;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 一日の数えの表。 */
@Component
class DayRows {

    private static final String TAKE = """
            insert into records.submission_day (facility, day, numbers, bytes)
            values (:facility, :day, :block, :bytes)
            on conflict (facility, day) do update
               set numbers = submission_day.numbers + excluded.numbers, bytes = submission_day.bytes + excluded.bytes
            returning numbers, bytes
            """;

    private final JdbcClient sql;

    DayRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of all processes together. */
    record Count(int numbers, long bytes) {}

    /** So many numbers more, and the bytes sent since the last time. By itself on disk: a number is never given twice. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Count take(FacilityCode facility, LocalDate day, int block, long bytes) {
        return sql.sql(TAKE)
                .param("facility", facility.digits())
                .param("day", day)
                .param("block", block)
                .param("bytes", bytes)
                .query((row, place) -> new Count(row.getInt("numbers"), row.getLong("bytes")))
                .single();
    }
}
