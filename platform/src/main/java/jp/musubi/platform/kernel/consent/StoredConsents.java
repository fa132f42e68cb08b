package jp.musubi.platform.kernel.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 同意の保管。 */
@Repository
class StoredConsents implements Consents {

    private static final String GIVE = """
            insert into kernel.consent
                   (person_id, consent_id, facility, consent_class, channel, granted_at, expires_at, revoked_at)
            values (:person, :id, :facility, :class, :channel, :grantedAt, :expiresAt, :revokedAt)
            """;

    private static final String TO_FACILITY = """
            select person_id, consent_id, facility, consent_class, channel, granted_at, expires_at, revoked_at
              from kernel.consent
             where person_id = :person and facility = :facility
             order by granted_at desc, consent_id
            """;

    private static final String OF_PERSON = """
            select person_id, consent_id, facility, consent_class, channel, granted_at, expires_at, revoked_at
              from kernel.consent
             where person_id = :person
             order by granted_at desc, consent_id
            """;

    private final JdbcClient jdbc;

    StoredConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void give(Consent consent) {
        jdbc.sql(GIVE)
                .param("person", consent.person().value())
                .param("id", consent.id())
                .param("facility", consent.facility().digits())
                .param("class", consent.consentClass().name())
                .param("channel", consent.channel().name())
                .param("grantedAt", utc(consent.grantedAt()))
                .param("expiresAt", utc(consent.expiresAt()))
                .param("revokedAt", utc(consent.revokedAt()))
                .update();
    }

    @Override
    public List<Consent> listTo(PersonId person, FacilityCode facility) {
        return jdbc.sql(TO_FACILITY)
                .param("person", person.value())
                .param("facility", facility.digits())
                .query((row, number) -> consent(row))
                .list();
    }

    @Override
    public List<Consent> listOf(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query((row, number) -> consent(row))
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        OffsetDateTime revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new Consent(
                row.getObject("consent_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new FacilityCode(row.getString("facility")),
                ConsentClass.valueOf(row.getString("consent_class")),
                Channel.valueOf(row.getString("channel")),
                instant(row, "granted_at"),
                instant(row, "expires_at"),
                revokedAt == null ? null : revokedAt.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
