package jp.musubi.platform.records.checkups;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.CheckupDelay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 連携の列。Numbers of one insurer are given under a lock that is held until the end of the transaction, so a reader who has
 * seen a number never meets a lower one later.
 */
@Component
class FeedRows {

    private static final String LOCK = """
            insert into records.checkup_feed_count (payer, entries)
            values (:payer, 0)
            on conflict (payer) do update
               set entries = checkup_feed_count.entries
            """;

    private static final String NEXT = """
            update records.checkup_feed_count
               set entries = entries + 1
             where payer = :payer
            returning entries
            """;

    private static final String PUT = """
            insert into records.checkup_feed (
                   payer, number, person_id, unit_id, version, kind, checked_on, received_at, entered_at)
            values (:payer, :number, :person, :unit, :version, :kind, :day, :received, :entered)
            on conflict (person_id, unit_id, payer) do update
               set number = excluded.number,
                   version = excluded.version,
                   kind = excluded.kind,
                   checked_on = excluded.checked_on,
                   received_at = excluded.received_at,
                   entered_at = excluded.entered_at,
                   taken_at = null
            """;

    private static final String OF_PERSON = """
            select payer, number, person_id, unit_id, version, kind, checked_on, received_at
              from records.checkup_feed
             where person_id = :person
            """;

    private static final String AFTER = """
            select payer, number, person_id, unit_id, version, kind, checked_on, received_at
              from records.checkup_feed
             where payer = :payer
               and number > :after
             order by number
             limit :most
            """;

    private static final String NEWEST_OF_PERSONS = """
            select distinct on (person_id)
                   payer, number, person_id, unit_id, version, kind, checked_on, received_at
              from records.checkup_feed
             where payer = :payer
               and kind <> 'WITHDRAWN'
               and checked_on between :first and :last
             order by person_id, checked_on desc, number desc
             limit :most
            """;

    private static final String TAKEN = """
            update records.checkup_feed
               set taken_at = :at
             where payer = :payer
               and number = any (:numbers)
               and taken_at is null
            """;

    private static final String TAKEN_UNTIL = """
            select coalesce(
                   (select min(number) - 1 from records.checkup_feed where payer = :payer and taken_at is null),
                   (select max(number) from records.checkup_feed where payer = :payer),
                   0)
            """;

    private static final String DELAYS = """
            select payer, count(*) as entries,
                   count(*) filter (where taken_at is null) as waiting,
                   coalesce(percentile_cont(0.5) within group (
                       order by extract(epoch from entered_at - received_at)), 0) as entered_median,
                   coalesce(percentile_cont(0.5) within group (
                       order by extract(epoch from taken_at - received_at))
                       filter (where taken_at is not null), 0) as taken_median,
                   coalesce(percentile_cont(0.95) within group (
                       order by extract(epoch from taken_at - received_at))
                       filter (where taken_at is not null), 0) as taken_most,
                   min(received_at) filter (where taken_at is null) as oldest
              from records.checkup_feed
             where entered_at >= :since
             group by payer
             order by payer
            """;

    private static final String MONTHS = """
            select date_trunc('month', received_at at time zone 'Asia/Tokyo')::date as month, count(*) as reports,
                   percentile_cont(0.5) within group (
                       order by (received_at at time zone 'Asia/Tokyo')::date - checked_on) as median,
                   max((received_at at time zone 'Asia/Tokyo')::date - checked_on) as most
              from records.checkup_feed
             where payer = :payer
               and kind <> 'WITHDRAWN'
               and received_at >= :since
             group by 1
             order by 1 desc
            """;

    private final JdbcClient database;

    FeedRows(JdbcClient database) {
        this.database = database;
    }

    /** Until the end of the transaction nobody else enters anything in these feeds. */
    void lock(List<String> payersInOrder) {
        payersInOrder.forEach(payer -> database.sql(LOCK).param("payer", payer).update());
    }

    /** At the end of its feed, in the place of what stood there of the same report; the feed is locked. */
    void put(FeedEntry entry, Instant now) {
        long number = database.sql(NEXT)
                .param("payer", entry.payer())
                .query((row, place) -> row.getLong(1))
                .single();
        database.sql(PUT)
                .param("payer", entry.payer())
                .param("number", number)
                .param("person", entry.person().value())
                .param("unit", entry.unit())
                .param("version", entry.version())
                .param("kind", entry.kind().name())
                .param("day", entry.day())
                .param("received", entry.receivedAt().atOffset(UTC))
                .param("entered", now.atOffset(UTC))
                .update();
    }

    List<FeedEntry> listOf(PersonId person) {
        return database.sql(OF_PERSON)
                .param("person", person.value())
                .query(FeedRows::entry)
                .list();
    }

    /** The next ones, in their order. */
    List<FeedEntry> listAfter(String payer, long after, int most) {
        return database.sql(AFTER)
                .param("payer", payer)
                .param("after", after)
                .param("most", most)
                .query(FeedRows::entry)
                .list();
    }

    /** Of each person the newest report of these days. */
    List<FeedEntry> listNewest(String payer, LocalDate first, LocalDate last, int most) {
        return database.sql(NEWEST_OF_PERSONS)
                .param("payer", payer)
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .query(FeedRows::entry)
                .list();
    }

    /** Remembers when they were handed over first. */
    void taken(String payer, List<Long> numbers, Instant now) {
        database.sql(TAKEN)
                .param("payer", payer)
                .param("numbers", numbers.toArray(Long[]::new))
                .param("at", now.atOffset(UTC))
                .update();
    }

    /** The number up to which all were taken; 0 when nothing stands there. */
    long takenUntil(String payer) {
        return database.sql(TAKEN_UNTIL)
                .param("payer", payer)
                .query((row, place) -> row.getLong(1))
                .single();
    }

    List<FeedDelay> listDelays(Instant since) {
        return database.sql(DELAYS)
                .param("since", since.atOffset(UTC))
                .query(FeedRows::delay)
                .list();
    }

    /** Days from the checkup to the insurer, by the month in Japan in which the report came; newest month first. */
    List<CheckupDelay> listMonths(String payer, Instant since) {
        return database.sql(MONTHS)
                .param("payer", payer)
                .param("since", since.atOffset(UTC))
                .query((row, place) -> new CheckupDelay(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("reports"),
                        row.getDouble("median"),
                        row.getInt("most")))
                .list();
    }

    static FeedEntry entry(ResultSet row, int place) throws SQLException {
        return new FeedEntry(
                row.getString("payer"),
                row.getLong("number"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("unit_id", UUID.class),
                row.getInt("version"),
                FeedKind.valueOf(row.getString("kind")),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static FeedDelay delay(ResultSet row, int place) throws SQLException {
        OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
        return new FeedDelay(
                row.getString("payer"),
                row.getLong("entries"),
                row.getLong("waiting"),
                row.getDouble("entered_median"),
                row.getDouble("taken_median"),
                row.getDouble("taken_most"),
                oldest == null ? null : oldest.toInstant());
    }
}
