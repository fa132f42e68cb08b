package jp.musubi.platform.records.checkups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.records.CheckupDelay;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 健診から登録まで。A row a report and facility, about nobody. */
@Component
public class SentRows {

    private static final String PUT = """
            insert into records.checkup_sent (facility, unit_id, checked_on, registered_on)
            values (:facility, :unit, :checked, :registered)
            on conflict (facility, unit_id) do nothing
            """;

    private static final String MONTHS = """
            select date_trunc('month', registered_on)::date as month,
                   count(*) as reports,
                   percentile_cont(0.5) within group (order by registered_on - checked_on) as median,
                   max(registered_on - checked_on) as most
              from records.checkup_sent
             where facility = :facility
               and registered_on >= :since
             group by 1
             order by 1 desc
            """;

    private final JdbcClient database;

    SentRows(JdbcClient database) {
        this.database = database;
    }

    /** The first time only: what is corrected later was there already. */
    void put(FacilityCode facility, UUID unit, LocalDate checked, LocalDate registered) {
        database.sql(PUT)
                .param("facility", facility.digits())
                .param("unit", unit)
                .param("checked", checked)
                .param("registered", registered)
                .update();
    }

    /** Newest month first; a month in which nothing came is not there. */
    public List<CheckupDelay> listMonths(FacilityCode facility, LocalDate since) {
        return database.sql(MONTHS)
                .param("facility", facility.digits())
                .param("since", since)
                .query(SentRows::delay)
                .list();
    }

    private static CheckupDelay delay(ResultSet row, int place) throws SQLException {
        return new CheckupDelay(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("reports"),
                row.getDouble("median"),
                row.getInt("most"));
    }
}
