package jp.musubi.platform.pmh.recipients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 名簿。The table {@code pmh.roll_entry}, and with it {@code pmh.holding}: in the transaction of the caller. */
@Repository
public class Roll {

    private static final String COLUMNS = """
            select holding, person_id, reference, name, born, payer, recipient, valid_from, valid_until, income_class,
                   ceiling, designated, ended_why
              from pmh.roll_entry
            """;

    private static final String ONE = COLUMNS + " where municipality = :municipality and holding = :holding";

    private static final String FOUND = """
             where municipality = :municipality
               and (:words = '' or reference = :words or recipient = :words or starts_with(name, :words))
               and (:scheme = '' or scheme = :scheme or (scheme is null and starts_with(payer, :scheme)))
               and case :state
                     when 'NOW' then valid_from <= :day and (valid_until is null or valid_until > :day)
                     when 'LATER' then valid_from > :day
                     when 'ENDED' then valid_until <= :day
                     else true
                   end
            """;

    private static final String COUNT = "select count(*) from pmh.roll_entry" + FOUND;

    private static final String ADD = """
            insert into pmh.roll_entry
                   (municipality, holding, person_id, reference, name, born, scheme, payer, recipient, valid_from,
                    valid_until, income_class, ceiling, designated, changed_at, changed_by)
            values (:municipality, :holding, :person, :reference, :name, :born, cast(:scheme as text), :payer,
                    :recipient, :from, cast(:until as date), :income, cast(:ceiling as bigint), :designated, :at, :by)
            """;

    private static final String END = """
            update pmh.roll_entry
               set valid_until = :until, ended_why = :why, changed_at = :at, changed_by = :by
             where municipality = :municipality and holding = :holding
            """;

    private static final int MOST_OF_A_FILE = 20_000;

    private final JdbcClient sql;
    private final Holdings holdings;
    private final NationalPayers payers;

    Roll(JdbcClient sql, Holdings holdings, NationalPayers payers) {
        this.sql = sql;
        this.holdings = holdings;
        this.payers = payers;
    }

    /** National numbers under which another municipality registers. */
    Set<String> payersOfOthers(Seat seat) {
        return payers.listOthers(seat.code());
    }

    public List<RollLine> list(Seat seat, RollQuery query) {
        return of(page(query.sort()), seat, query)
                .param("size", RollQuery.SIZE)
                .param("offset", (query.page() - 1L) * RollQuery.SIZE)
                .query(Roll::read)
                .list();
    }

    /** On all pages; at most 20,001, so that a file can say that there are more. */
    public List<RollLine> listAll(Seat seat, RollQuery query) {
        return of(page(query.sort()), seat, query)
                .param("size", MOST_OF_A_FILE + 1)
                .param("offset", 0)
                .query(Roll::read)
                .list();
    }

    public int count(Seat seat, RollQuery query) {
        return of(COUNT, seat, query).query(Integer.class).single();
    }

    /** Empty for another municipality's. */
    public Optional<RollLine> find(Seat seat, UUID holding) {
        return sql.sql(ONE)
                .param("municipality", seat.code())
                .param("holding", holding)
                .query(Roll::read)
                .optional();
    }

    /** Whether it was added; false when the number is there from that day. */
    public boolean add(Recipient one, Instant at, String by) {
        Holding holding = one.holding();
        String payer = holding.numbers().payer();
        if (holding.scheme() == null && !payers.claim(payer, holding.municipality(), at, by)) {
            return false;
        }
        if (!holdings.register(holding, at, by)) {
            return false;
        }
        sql.sql(ADD)
                .param("municipality", holding.municipality())
                .param("holding", holding.id())
                .param("person", holding.person().value())
                .param("reference", one.reference())
                .param("name", one.name())
                .param("born", one.born())
                .param("scheme", holding.scheme())
                .param("payer", payer)
                .param("recipient", holding.numbers().recipient())
                .param("from", holding.valid().from())
                .param("until", holding.valid().until())
                .param("income", holding.incomeClass())
                .param("ceiling", holding.ceiling())
                .param("designated", holding.designatedText())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        return true;
    }

    /** Whether it ends earlier now. */
    boolean end(Seat seat, RollLine line, LocalDate until, EndedWhy why, Instant at) {
        if (!holdings.end(line.person(), line.id(), until)) {
            return false;
        }
        sql.sql(END)
                .param("municipality", seat.code())
                .param("holding", line.id())
                .param("until", until)
                .param("why", why.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", seat.by())
                .update();
        return true;
    }

    /** One statement for each order: no word of a caller comes into it. */
    private static String page(RollQuery.Sort sort) {
        return COLUMNS + FOUND + " order by " + sort.order() + " limit :size offset :offset";
    }

    private JdbcClient.StatementSpec of(String statement, Seat seat, RollQuery query) {
        return sql.sql(statement)
                .param("municipality", seat.code())
                .param("words", query.words())
                .param("scheme", query.scheme())
                .param("state", query.state().name())
                .param("day", query.day());
    }

    private static RollLine read(ResultSet row, int number) throws SQLException {
        String why = row.getString("ended_why");
        return new RollLine(
                row.getObject("holding", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("reference"),
                row.getString("name"),
                row.getObject("born", LocalDate.class),
                row.getString("payer"),
                row.getString("recipient"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("income_class"),
                row.getObject("ceiling", Long.class),
                row.getString("designated"),
                why == null ? null : EndedWhy.valueOf(why));
    }
}
