package jp.musubi.platform.records.letters;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code records.letter}. Writes run in the caller's transaction. */
@Repository
class DeliveryRows {

    private static final String ONE = """
            select person_id, letter_id, version, sender, addressee, state, registered_at, changed_at, due_at, erased_at
              from records.letter
             where person_id = :person and letter_id = :letter
            """;

    private static final String LOCK = ONE + " for update";

    private static final String SHA256 = """
            select sha256
              from records.letter
             where person_id = :person and letter_id = :letter
            """;

    private static final String PUT = """
            insert into records.letter (
                   person_id, letter_id, version, sender, addressee, state,
                   registered_at, changed_at, due_at, erased_at, sha256)
            values (:person, :letter, :version, :sender, :addressee, :state,
                    :registeredAt, :changedAt, :dueAt, :erasedAt, :sha256)
            on conflict (person_id, letter_id) do update
               set version = excluded.version, addressee = excluded.addressee, state = excluded.state,
                   registered_at = excluded.registered_at, changed_at = excluded.changed_at,
                   due_at = excluded.due_at, erased_at = excluded.erased_at, sha256 = excluded.sha256
            """;

    private static final String CHANGE = """
            update records.letter
               set addressee = :addressee, state = :state, changed_at = :changedAt,
                   due_at = :dueAt, erased_at = :erasedAt
             where person_id = :person and letter_id = :letter
            """;

    private static final String DUE = """
            select person_id, letter_id
              from records.letter
             where due_at <= :now
             order by due_at
             limit :most
            """;

    private final JdbcClient database;

    DeliveryRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Letter> find(Letter.Id id) {
        return of(ONE, id).query(DeliveryRows::letter).optional();
    }

    /** Nobody else can change the letter until the transaction ends. */
    Optional<Letter> lock(Letter.Id id) {
        return of(LOCK, id).query(DeliveryRows::letter).optional();
    }

    /** Digest of the newest version as sent; outlives the content. */
    Optional<byte[]> findSha256(Letter.Id id) {
        return of(SHA256, id).query((row, number) -> row.getBytes("sha256")).optional();
    }

    /** A new letter, or one sent again. */
    void put(Letter letter, byte[] sha256) {
        dated(of(PUT, letter.id()), letter)
                .param("version", letter.version())
                .param("sender", letter.sender().digits())
                .param("registeredAt", letter.registeredAt().atOffset(UTC))
                .param("sha256", sha256)
                .update();
    }

    void change(Letter letter) {
        dated(of(CHANGE, letter.id()), letter).update();
    }

    /** Letters on which the clock has to act, the longest due first. */
    List<Letter.Id> listDue(Instant now, int most) {
        return database.sql(DUE)
                .param("now", now.atOffset(UTC))
                .param("most", most)
                .query((row, number) -> id(row))
                .list();
    }

    private static JdbcClient.StatementSpec dated(JdbcClient.StatementSpec statement, Letter letter) {
        return statement
                .param("addressee", letter.addressee().digits())
                .param("state", letter.state().name())
                .param("changedAt", letter.changedAt().atOffset(UTC))
                .param("dueAt", offset(letter.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("erasedAt", offset(letter.erasedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private JdbcClient.StatementSpec of(String sql, Letter.Id id) {
        return database.sql(sql).param("person", id.person().value()).param("letter", id.unit());
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static Letter.Id id(ResultSet row) throws SQLException {
        return new Letter.Id(
                new PersonId(row.getObject("person_id", UUID.class)), row.getObject("letter_id", UUID.class));
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                id(row),
                row.getInt("version"),
                new FacilityCode(row.getString("sender")),
                new FacilityCode(row.getString("addressee")),
                DeliveryState.valueOf(row.getString("state")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "erased_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
