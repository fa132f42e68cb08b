package jp.musubi.platform.records.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.records.OperationFigures.Use;
import jp.musubi.platform.records.ledger.LedgerRules;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 施設ごとの、上限までの近さ。 */
@Component
class NearLimitRows {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int MOST = 10;
    private static final int WHOLE = 100;

    /** A list is over when it was stopped, or is whole and none of its lines waits. */
    private static final String TODAY = """
            select coalesce(d.facility, l.facility) as facility,
                   coalesce(d.numbers, 0) as numbers, coalesce(d.bytes, 0) as bytes, coalesce(l.lists, 0) as lists
              from (select facility, numbers, bytes from records.submission_day where day = :today) d
              full join (select facility, count(*) as lists
                           from records.submission_list list
                          where not stopped
                            and (not complete or exists (
                                 select 1 from records.submission_waiting waiting
                                  where waiting.facility = list.facility and waiting.list_id = list.list_id))
                          group by facility) l on l.facility = d.facility
            """;

    private final JdbcClient sql;

    NearLimitRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The facilities nearest to one of their limits of that day, the nearest first. */
    List<Use> nearest(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, JAPAN);
        return sql
                .sql(TODAY)
                .param("today", today)
                .query((row, place) -> use(
                        row.getString("facility"),
                        row.getInt("numbers"),
                        row.getLong("bytes"),
                        row.getInt("lists"),
                        today))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(Use::percent)
                        .thenComparingInt(Use::documents)
                        .reversed()
                        .thenComparing(Use::facility))
                .limit(MOST)
                .toList();
    }

    private static Use use(String facility, int documents, long bytes, int lists, LocalDate today) {
        FacilityCode sender = new FacilityCode(facility);
        long nearest = Math.max(
                WHOLE * (long) documents / LedgerRules.documentsOn(today, sender),
                Math.max(
                        WHOLE * bytes / LedgerRules.bytesOn(today, sender),
                        WHOLE * (long) lists / LedgerRules.listsUnderWayOn(today)));
        return new Use(facility, documents, bytes, lists, (int) nearest);
    }
}
