package jp.musubi.platform.pmh.vaccinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.pmh.municipalities.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 単価。The table {@code pmh.vaccination_price}: what a municipality pays for one, from a day on. */
@Repository
public class Prices {

    /** 予診だけで打たなかったとき。 */
    public static final String PRESCREEN = "PRESCREEN";

    private static final String ON = """
            select item, valid_from, yen
              from pmh.vaccination_price
             where municipality = :municipality and item = :item and valid_from <= :day
             order by valid_from desc, number desc
             limit 1
            """;

    private static final String ALL = """
            select distinct on (item, valid_from) item, valid_from, yen
              from pmh.vaccination_price
             where municipality = :municipality
             order by item, valid_from desc, number desc
            """;

    private static final String ENTER = """
            insert into pmh.vaccination_price (municipality, item, valid_from, number, yen, entered_at, entered_by)
            select :municipality, :item, :from, coalesce(max(number), 0) + 1, :yen, :at, :by
              from pmh.vaccination_price
             where municipality = :municipality and item = :item and valid_from = :from
            """;

    private final JdbcClient sql;

    Prices(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一つの単価。 @param from first day on which it holds */
    public record Price(String item, LocalDate from, long yen) {}

    Optional<Price> findOn(String municipality, String item, LocalDate day) {
        return sql.sql(ON)
                .param("municipality", municipality)
                .param("item", item)
                .param("day", day)
                .query(Prices::read)
                .optional();
    }

    /** By item, the newest first. */
    public List<Price> list(Seat seat) {
        return sql.sql(ALL)
                .param("municipality", seat.code())
                .query(Prices::read)
                .list();
    }

    public void enter(String municipality, Price one, Instant at, String by) {
        sql.sql(ENTER)
                .param("municipality", municipality)
                .param("item", one.item())
                .param("from", one.from())
                .param("yen", one.yen())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Price read(ResultSet row, int number) throws SQLException {
        return new Price(row.getString("item"), row.getObject("valid_from", LocalDate.class), row.getLong("yen"));
    }
}
