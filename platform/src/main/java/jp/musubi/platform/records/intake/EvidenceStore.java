package jp.musubi.platform.records.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 証跡の保管。Every accepted submission, byte for byte; added, never changed. Letters lie in a table of their own with the
 * same columns: they alone are erased in the end (sharing-service §2).
 */
@Component
class EvidenceStore {

    private static final String ADD = """
            insert into records.%s (
                   person_id, unit_id, version, sender, received_at, codec, size, sha256, body)
            values (:person, :unit, :version, :sender, :receivedAt, :codec, :size, :sha256, :body)
            """;

    private static final String ONE = """
            select codec, size, sha256, body
              from records.%s
             where person_id = :person and unit_id = :unit and version = :version
            """;

    private static final String RECEIVED = """
            select received_at
              from records.%s
             where person_id = :person and unit_id = :unit and version = :version
            """;

    private static final String COPY = """
            with turns as (
                insert into records.unit_turn (person_id, unit_id, number, kind, version, at)
                select :to, unit_id, number, kind, version, at
                  from records.unit_turn
                 where person_id = :from and unit_id = :unit
                on conflict (person_id, unit_id, number) do nothing)
            insert into records.%s (
                   person_id, unit_id, version, sender, received_at, codec, size, sha256, body)
            select :to, unit_id, version, sender, received_at, codec, size, sha256, body
              from records.%s
             where person_id = :from and unit_id = :unit
            on conflict (person_id, unit_id, version) do nothing
            """;

    private final JdbcClient database;

    EvidenceStore(JdbcClient database) {
        this.database = database;
    }

    /** Whether its newest version is still there: the content of a letter is erased in the end. */
    boolean has(Unit unit) {
        return database.sql(RECEIVED.formatted(tableOf(unit)))
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .param("version", unit.version())
                .query(OffsetDateTime.class)
                .optional()
                .isPresent();
    }

    private static String tableOf(Unit unit) {
        return unit.kind().equals(SubmissionType.REFERRAL.name()) ? "letter_document" : "submission";
    }

    void add(Unit unit, Arrival arrival, Instant at) {
        Evidence evidence = Evidence.of(arrival.body());
        database.sql(ADD.formatted(tableOf(unit)))
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .param("version", unit.version())
                .param("sender", arrival.sender().digits())
                .param("receivedAt", at.atOffset(UTC))
                .param("codec", evidence.packed().codec().name())
                .param("size", evidence.packed().size())
                .param("sha256", evidence.sha256())
                .param("body", evidence.packed().body())
                .update();
    }

    /** The newest version's bytes as sent. */
    byte[] sent(Unit unit) {
        return database.sql(ONE.formatted(tableOf(unit)))
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .param("version", unit.version())
                .query((row, number) -> new Evidence(
                        new Packed(Codec.valueOf(row.getString("codec")), row.getInt("size"), row.getBytes("body")),
                        row.getBytes("sha256")))
                .single()
                .sent();
    }

    /** When the newest version came. */
    Instant receivedAt(Unit unit) {
        return database.sql(RECEIVED.formatted(tableOf(unit)))
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .param("version", unit.version())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** All versions of the unit, for another person, too. What was taken under the first one stays as it was taken. */
    void copy(Unit unit, PersonId to) {
        database.sql(COPY.formatted(tableOf(unit), tableOf(unit)))
                .param("from", unit.person().value())
                .param("unit", unit.id())
                .param("to", to.value())
                .update();
    }
}
