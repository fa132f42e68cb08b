package jp.musubi.platform.pmh.charges;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 上限額の台帳の一月。What all facilities together charged a person, as the paper 管理票 shows it. */
@Repository
class MonthLines {

    private static final String OF_MONTH = """
            select holding, treated_on, facility, charged
              from pmh.ledger_entry
             where person_id = :person and treated_on >= :first and treated_on <= :last
             order by treated_on, charge
            """;

    private final JdbcClient sql;

    MonthLines(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一行。 @param yen negative where a charge was taken back */
    record Line(UUID holding, LocalDate day, FacilityCode facility, long yen) {}

    List<Line> listOf(AccessGrant grant, YearMonth month) {
        return sql.sql(OF_MONTH)
                .param("person", grant.person().value())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, number) -> new Line(
                        row.getObject("holding", UUID.class),
                        row.getObject("treated_on", LocalDate.class),
                        new FacilityCode(row.getString("facility")),
                        row.getLong("charged")))
                .list();
    }
}
