package jp.musubi.platform.records.letters;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 届いた順の表。Each facility's numbers are without gaps: they are counted under a lock that is held until the end. */
@Repository
class ArrivalRows {

    private static final String NEXT = """
            insert into records.letter_arrival_count (facility, arrivals)
            values (:facility, 1)
            on conflict (facility) do update
               set arrivals = letter_arrival_count.arrivals + 1
            returning arrivals
            """;

    private static final String ADD = """
            insert into records.letter_arrival (facility, arrival, letter_id, version, sender, arrived_at)
            values (:facility, :arrival, :letter, :version, :sender, :at)
            """;

    private static final String AFTER = """
            select arrival, letter_id, version, sender, arrived_at
              from records.letter_arrival
             where facility = :facility and arrival > :after
             order by arrival
             limit :most
            """;

    private final JdbcClient database;

    ArrivalRows(JdbcClient database) {
        this.database = database;
    }

    /** @return its number in the addressee's order, from 1 */
    long add(Letter letter, Instant at) {
        String facility = letter.addressee().digits();
        long arrival = database.sql(NEXT)
                .param("facility", facility)
                .query((row, number) -> row.getLong(1))
                .single();
        database.sql(ADD)
                .param("facility", facility)
                .param("arrival", arrival)
                .param("letter", letter.id().unit())
                .param("version", letter.version())
                .param("sender", letter.sender().digits())
                .param("at", at.atOffset(UTC))
                .update();
        return arrival;
    }

    /** The next ones, in the order in which they came. */
    List<LetterArrival> listAfter(FacilityCode facility, long after, int most) {
        return database.sql(AFTER)
                .param("facility", facility.digits())
                .param("after", after)
                .param("most", most)
                .query(ArrivalRows::arrival)
                .list();
    }

    private static LetterArrival arrival(ResultSet row, int number) throws SQLException {
        return new LetterArrival(
                row.getLong("arrival"),
                row.getObject("letter_id", UUID.class),
                row.getInt("version"),
                new FacilityCode(row.getString("sender")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant());
    }
}
