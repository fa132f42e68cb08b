package jp.musubi.platform.records.ledger;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.records.SubmissionQuota.CallerUse;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一日に送った分を、呼び手ごとに数える。 */
@Component
public class QuotaRows {

    private static final String OF_DAY = """
            select caller, count(*) as documents, sum(size) as bytes
              from records.submission_entry
             where facility = :facility and day = :day
             group by caller
             order by documents desc, caller
            """;

    private final JdbcClient sql;

    QuotaRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<CallerUse> list(FacilityCode facility, LocalDate day) {
        return sql.sql(OF_DAY)
                .param("facility", facility.digits())
                .param("day", day)
                .query((row, place) ->
                        new CallerUse(row.getString("caller"), row.getLong("documents"), row.getLong("bytes")))
                .list();
    }
}
