package jp.musubi.platform.kernel.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 同意の保管。 */
@Repository
class StoredConsents implements Consents {

    private static final String GIVE = """
            insert into kernel.consent
                   (person_id, consent_id, facility, consent_class, channel, granted_at, expires_at, revoked_at,
                    care, visit_id, proxy_id, ended_by)
            values (:person, :id, :facility, :class, :channel, :grantedAt, :expiresAt, :revokedAt,
                    :care, cast(:visit as uuid), cast(:proxy as uuid), :endedBy)
            """;

    // Put in order here: the server's sort of the few rows costs more than finding them, on each look.
    private static final Comparator<Consent> NEWEST_FIRST = Comparator.comparing(Consent::grantedAt)
            .reversed()
            .thenComparing(consent -> consent.id().toString());

    private static final String TO_FACILITY = """
            select person_id, consent_id, facility, consent_class, channel, granted_at, expires_at, revoked_at,
                   care, visit_id, proxy_id, ended_by
              from kernel.consent
             where person_id = ? and facility = ?
            """;

    private static final String OF_PERSON = """
            select person_id, consent_id, facility, consent_class, channel, granted_at, expires_at, revoked_at,
                   care, visit_id, proxy_id, ended_by
              from kernel.consent
             where person_id = :person
             order by granted_at desc, consent_id
            """;

    private static final String ONE = """
            select person_id, consent_id, facility, consent_class, channel, granted_at, expires_at, revoked_at,
                   care, visit_id, proxy_id, ended_by
              from kernel.consent
             where person_id = :person and consent_id = :id
            """;

    private static final String END = """
            update kernel.consent
               set revoked_at = :at, ended_by = :by
             where person_id = :person and consent_id = :id and revoked_at is null and expires_at > :at
            """;

    private static final String END_OF_VISIT = """
            update kernel.consent
               set revoked_at = :at, ended_by = :by
             where person_id = :person and visit_id = :visit and revoked_at is null and expires_at > :at
            """;

    private static final String PROLONG = """
            update kernel.consent
               set expires_at = :expiresAt
             where person_id = :person and visit_id = :visit and revoked_at is null
               and expires_at > :at and expires_at < :expiresAt
            """;

    private final JdbcClient jdbc;

    StoredConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void give(Consent consent) {
        EndedBy endedBy = consent.endedBy();
        of(GIVE, consent.person())
                .param("id", consent.id())
                .param("facility", consent.facility().digits())
                .param("class", consent.consentClass().name())
                .param("channel", consent.channel().name())
                .param("grantedAt", Times.utc(consent.grantedAt()))
                .param("expiresAt", Times.utc(consent.expiresAt()))
                .param("revokedAt", Times.utc(consent.revokedAt()))
                .param("care", consent.care().name())
                .param("visit", consent.origin().visit())
                .param("proxy", Times.idOf(consent.origin().proxy()))
                .param("endedBy", endedBy == null ? null : endedBy.name())
                .update();
    }

    @Override
    public List<Consent> listTo(PersonId person, FacilityCode facility) {
        return jdbc.sql(TO_FACILITY)
                .param(person.value())
                .param(facility.digits())
                .query(StoredConsents::newestFirst);
    }

    @Override
    public Question<List<Consent>> questionTo(PersonId person, FacilityCode facility) {
        return new Question.Select<>(
                TO_FACILITY, List.of(person.value(), facility.digits()), StoredConsents::newestFirst);
    }

    private static List<Consent> newestFirst(ResultSet rows) throws SQLException {
        List<Consent> consents = new ArrayList<>();
        while (rows.next()) {
            consents.add(ConsentRow.read(rows, consents.size()));
        }
        consents.sort(NEWEST_FIRST);
        return consents;
    }

    @Override
    public List<Consent> listOf(PersonId person) {
        return of(OF_PERSON, person).query(ConsentRow::read).list();
    }

    @Override
    public Optional<Consent> find(PersonId person, UUID id) {
        return of(ONE, person).param("id", id).query(ConsentRow::read).optional();
    }

    @Override
    public boolean end(PersonId person, UUID id, Instant at, EndedBy by) {
        return of(END, person)
                        .param("id", id)
                        .param("at", Times.utc(at))
                        .param("by", by.name())
                        .update()
                == 1;
    }

    @Override
    public int endOfVisit(PersonId person, UUID visit, Instant at, EndedBy by) {
        return of(END_OF_VISIT, person)
                .param("visit", visit)
                .param("at", Times.utc(at))
                .param("by", by.name())
                .update();
    }

    @Override
    public int prolongOfVisit(PersonId person, UUID visit, Instant at, Instant expiresAt) {
        return of(PROLONG, person)
                .param("visit", visit)
                .param("at", Times.utc(at))
                .param("expiresAt", Times.utc(expiresAt))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person) {
        return jdbc.sql(sql).param("person", person.value());
    }
}
