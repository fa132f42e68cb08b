package jp.musubi.platform.records.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 証跡の保管。Every accepted submission, byte for byte; added, never changed. */
@Component
class EvidenceStore {

    private static final String ADD = """
            insert into records.submission (
                   person_id, unit_id, version, sender, received_at, codec, size, sha256, body)
            values (:person, :unit, :version, :sender, :receivedAt, :codec, :size, :sha256, :body)
            """;

    private final JdbcClient database;

    EvidenceStore(JdbcClient database) {
        this.database = database;
    }

    void add(Unit unit, Arrival arrival, Instant at) {
        Evidence evidence = Evidence.of(arrival.body());
        database.sql(ADD)
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .param("version", unit.version())
                .param("sender", arrival.sender().digits())
                .param("receivedAt", at.atOffset(UTC))
                .param("codec", evidence.codec().name())
                .param("size", evidence.size())
                .param("sha256", evidence.sha256())
                .param("body", evidence.body())
                .update();
    }
}
