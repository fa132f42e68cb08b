package jp.musubi.platform.pmh.avoided;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.pmh.avoided.StaleReading.Outcome;
import jp.musubi.platform.pmh.avoided.StaleRules.Stale;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.stale_reading}. */
@Repository
class StaleRows {

    /** Rows of the list; the figures count all. */
    static final int MOST = 20_000;

    private static final String ADD = """
            insert into pmh.stale_reading
                   (municipality, holding, facility, read_on, person_id, scheme, payer, outcome, holds_from, holds_until, at)
            select :municipality, :holding, :facility, :day, :person, cast(:scheme as text), :payer,
                   case when :outcome = 'ENDED' and exists (select 1 from pmh.roll_entry r
                                                             where r.municipality = :municipality and r.holding = :holding
                                                               and r.ended_why = 'MOVED')
                        then 'MOVED' else :outcome end,
                   :from, cast(:until as date), :at
            on conflict do nothing
            """;

    private static final String LIST = """
            select s.holding, coalesce(r.name, '') as name, s.scheme, s.payer, s.outcome, s.read_on, s.facility, s.holds_from,
                   s.holds_until
              from pmh.stale_reading s
              left join pmh.roll_entry r on r.municipality = s.municipality and r.holding = s.holding
             where s.municipality = :municipality and s.read_on >= :first
             order by s.read_on desc, s.at desc, s.holding
             limit :most
            """;

    private final JdbcClient sql;

    StaleRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Once for a holding, a counter and a day. */
    void add(Stale stale, FacilityCode facility, LocalDate day, Instant at) {
        var one = stale.holding();
        sql.sql(ADD)
                .param("municipality", one.municipality())
                .param("holding", one.id())
                .param("facility", facility.digits())
                .param("day", day)
                .param("person", one.person().value())
                .param("scheme", one.scheme())
                .param("payer", one.numbers().payer())
                .param("outcome", stale.outcome().name())
                .param("from", one.valid().from())
                .param("until", one.valid().until())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** 表の一行。@param scheme id, or null for a national one */
    record Row(
            UUID holding,
            String name,
            @Nullable String scheme,
            String payer,
            Outcome outcome,
            LocalDate day,
            FacilityCode facility,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The newest first. */
    List<Row> list(Seat seat, LocalDate first) {
        return sql.sql(LIST)
                .param("municipality", seat.code())
                .param("first", first)
                .param("most", MOST)
                .query(StaleRows::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("holding", UUID.class),
                row.getString("name"),
                row.getString("scheme"),
                row.getString("payer"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("read_on", LocalDate.class),
                new FacilityCode(row.getString("facility")),
                row.getObject("holds_from", LocalDate.class),
                row.getObject("holds_until", LocalDate.class));
    }
}
