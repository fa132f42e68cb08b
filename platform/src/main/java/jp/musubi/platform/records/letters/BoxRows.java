package jp.musubi.platform.records.letters;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.signatures.SignatureFinding;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code records.letter_box}. Follows the letters, in the transaction of the act. */
@Repository
class BoxRows {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String PUT = """
            insert into records.letter_box (
                   facility, box, letter_id, person_id, other_facility, state, registered_at, changed_at, signature)
            values (:facility, :box, :letter, :person, :other, :state, :registeredAt, :changedAt,
                   (select signature from records.letter where person_id = :person and letter_id = :letter))
            on conflict (facility, box, letter_id) do update
               set signature = excluded.signature, other_facility = excluded.other_facility, state = excluded.state,
                   registered_at = excluded.registered_at, changed_at = excluded.changed_at
            """;

    private static final String REMOVE = """
            delete from records.letter_box
             where facility = :facility and box = 'IN' and letter_id = :letter
            """;

    private static final String ONE = """
            select person_id, letter_id, other_facility, state, registered_at, changed_at, signature, 1 as total
              from records.letter_box
             where facility = :facility and box = :box and letter_id = :letter
            """;

    private static final String WHERE = """
              from records.letter_box
             where facility = :facility and box = :box
               and (cast(:letter as uuid) is null or letter_id = :letter)
               and (:everyState or state = any (cast(:states as text[])))
               and (cast(:person as uuid) is null
                    or (person_id = :person and (box = 'OUT' or state in ('OPENABLE', 'OPENED', 'RECEIVED'))))
               and registered_at >= :since and registered_at < :until
            """;

    private static final String PAGE = """
            select person_id, letter_id, other_facility, state, registered_at, changed_at, signature,
                   count(*) over () as total
            """ + WHERE;

    private static final String COUNT = "select count(*) " + WHERE;
    private static final String LIMITS = " limit :limit offset :offset";

    private final JdbcClient database;

    BoxRows(JdbcClient database) {
        this.database = database;
    }

    /** In the boxes of both facilities, as it is now. */
    void put(Letter letter) {
        for (Box box : Box.values()) {
            database.sql(PUT)
                    .param("facility", box.ownerOf(letter).digits())
                    .param("box", box.name())
                    .param("letter", letter.id().unit())
                    .param("person", letter.id().person().value())
                    .param("other", box.otherOf(letter).digits())
                    .param("state", letter.state().name())
                    .param("registeredAt", letter.registeredAt().atOffset(UTC))
                    .param("changedAt", letter.changedAt().atOffset(UTC))
                    .update();
        }
    }

    /** Out of the inbox of a facility that is no longer the addressee. */
    void remove(FacilityCode facility, Letter letter) {
        database.sql(REMOVE)
                .param("facility", facility.digits())
                .param("letter", letter.id().unit())
                .update();
    }

    Optional<BoxLine> find(FacilityCode facility, Box box, UUID letter) {
        return database.sql(ONE)
                .param("facility", facility.digits())
                .param("box", box.name())
                .param("letter", letter)
                .query(BoxRows::line)
                .optional();
    }

    BoxPage page(FacilityCode facility, Box box, BoxQuery query) {
        int[] total = {0};
        String order =
                query.oldestFirst() ? " order by registered_at, letter_id" : " order by registered_at desc, letter_id";
        var lines = asked(PAGE + order + LIMITS, facility, box, query)
                .param("limit", query.size())
                .param("offset", (query.page() - 1) * query.size())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return line(row, number);
                })
                .list();
        boolean behindTheLast = lines.isEmpty() && query.page() > 1;
        int all = behindTheLast
                ? asked(COUNT, facility, box, query).query(Integer.class).single()
                : total[0];
        return new BoxPage(box, lines, query.page(), query.size(), all);
    }

    private JdbcClient.StatementSpec asked(String sql, FacilityCode facility, Box box, BoxQuery query) {
        Set<DeliveryState> states = query.states();
        PersonId person = query.person();
        LocalDate since = query.since();
        LocalDate until = query.until();
        return database.sql(sql)
                .param("facility", facility.digits())
                .param("box", box.name())
                .param("letter", query.letter(), Types.OTHER)
                .param("everyState", states.isEmpty())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("since", since == null ? Instant.EPOCH.atOffset(UTC) : start(since))
                .param("until", until == null ? EVER.atOffset(UTC) : start(until.plusDays(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(JAPAN).toOffsetDateTime();
    }

    private static BoxLine line(ResultSet row, int number) throws SQLException {
        return new BoxLine(
                new Letter.Id(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getObject("letter_id", UUID.class)),
                new FacilityCode(row.getString("other_facility")),
                DeliveryState.valueOf(row.getString("state")),
                instant(row, "registered_at"),
                instant(row, "changed_at"),
                signature(row));
    }

    private static @Nullable SignatureFinding signature(ResultSet row) throws SQLException {
        String found = row.getString("signature");
        return found == null ? null : SignatureFinding.valueOf(found);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at.toInstant();
    }
}
