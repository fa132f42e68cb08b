package jp.musubi.platform.kernel.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code kernel.letter} and {@code kernel.letter_consent}. Writes run in the caller's transaction. */
@Repository
class LetterRows {

    private static final String OF_PERSON = """
            select letter.person_id, letter.letter_id, sender, addressee, state, announced_at, way, given_at
              from kernel.letter
              left join kernel.letter_consent given
                on given.person_id = letter.person_id and given.letter_id = letter.letter_id and given.ended_at is null
             where letter.person_id = :person and letter.moved_at is null
             order by announced_at desc, letter.letter_id
            """;

    private static final String ONE = """
            select letter.person_id, letter.letter_id, sender, addressee, state, announced_at, way, given_at
              from kernel.letter
              left join kernel.letter_consent given
                on given.person_id = letter.person_id and given.letter_id = letter.letter_id and given.ended_at is null
             where letter.person_id = :person and letter.letter_id = :letter
            """;

    private static final String ONE_HERE = ONE + " and letter.moved_at is null";

    private static final String LOCK = """
            select letter_id
              from kernel.letter
             where person_id = :person and letter_id = :letter
               for update
            """;

    private static final String ADD = """
            insert into kernel.letter (person_id, letter_id, sender, addressee, state, announced_at)
            values (:person, :letter, :sender, :addressee, 'WAITING', :at)
            """;

    private static final String READDRESS = """
            update kernel.letter
               set addressee = :addressee, state = 'WAITING', announced_at = :at, moved_at = null
             where person_id = :person and letter_id = :letter and sender = :sender
            """;

    private static final String SET_STATE = """
            update kernel.letter
               set addressee = :addressee, state = :state
             where person_id = :person and letter_id = :letter
            """;

    private static final String ADD_CONSENT = """
            insert into kernel.letter_consent
                   (person_id, consent_id, letter_id, facility, way, proxy_id, given_at)
            values (:person, :consent, :letter, :facility, :way, cast(:proxy as uuid), :at)
            """;

    private static final String END_CONSENT = """
            update kernel.letter_consent
               set ended_at = :at, ended_by = :by
             where person_id = :person and letter_id = :letter and ended_at is null
            """;

    private static final String LEAVE = """
            update kernel.letter
               set moved_at = :at
             where person_id = :person and letter_id = :letter and moved_at is null
            """;

    private static final String ARRIVE = """
            insert into kernel.letter (person_id, letter_id, sender, addressee, state, announced_at)
            values (:person, :letter, :sender, :addressee, :state, :at)
            on conflict (person_id, letter_id) do update
               set sender = excluded.sender, addressee = excluded.addressee, state = excluded.state,
                   announced_at = excluded.announced_at, moved_at = null
            """;

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LetterConsent> listOf(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query(LetterRows::letter)
                .list();
    }

    Optional<LetterConsent> find(PersonId person, UUID letter) {
        return of(ONE_HERE, person, letter).query(LetterRows::letter).optional();
    }

    /** Nobody else can change the letter until the transaction ends. */
    Optional<LetterConsent> lock(PersonId person, UUID letter) {
        // Two statements: what is read must be read after the lock is there.
        lockRow(person, letter);
        return find(person, letter);
    }

    /** Also one that is no more this person's. */
    Optional<LetterConsent> lockMovedToo(PersonId person, UUID letter) {
        lockRow(person, letter);
        return of(ONE, person, letter).query(LetterRows::letter).optional();
    }

    private void lockRow(PersonId person, UUID letter) {
        of(LOCK, person, letter)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void leave(PersonId person, UUID letter, Instant at) {
        of(LEAVE, person, letter).param("at", Times.utc(at)).update();
    }

    void arrive(LetterConsent letter, PersonId to, LetterState state) {
        of(ARRIVE, to, letter.letterId())
                .param("sender", letter.sender().digits())
                .param("addressee", letter.addressee().digits())
                .param("state", state.name())
                .param("at", Times.utc(letter.announcedAt()))
                .update();
    }

    void add(LetterConsents.Announced letter) {
        of(ADD, letter.person(), letter.letterId())
                .param("sender", letter.sender().digits())
                .param("addressee", letter.addressee().digits())
                .param("at", Times.utc(letter.at()))
                .update();
    }

    void readdress(LetterConsents.Announced letter) {
        of(READDRESS, letter.person(), letter.letterId())
                .param("sender", letter.sender().digits())
                .param("addressee", letter.addressee().digits())
                .param("at", Times.utc(letter.at()))
                .update();
    }

    void setState(PersonId person, UUID letter, FacilityCode addressee, LetterState state) {
        of(SET_STATE, person, letter)
                .param("addressee", addressee.digits())
                .param("state", state.name())
                .update();
    }

    void addConsent(LetterConsents.Given given) {
        of(ADD_CONSENT, given.person(), given.letterId())
                .param("consent", UUID.randomUUID())
                .param("facility", given.facility().digits())
                .param("way", given.way().name())
                .param("proxy", Times.idOf(given.proxy()))
                .param("at", Times.utc(given.at()))
                .update();
    }

    void endConsent(PersonId person, UUID letter, Instant at, EndedBy by) {
        of(END_CONSENT, person, letter)
                .param("at", Times.utc(at))
                .param("by", by.name())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person, UUID letter) {
        return jdbc.sql(sql).param("person", person.value()).param("letter", letter);
    }

    private static LetterConsent letter(ResultSet row, int number) throws SQLException {
        String way = row.getString("way");
        return new LetterConsent(
                row.getObject("letter_id", UUID.class),
                Times.person(row, "person_id"),
                new FacilityCode(row.getString("sender")),
                new FacilityCode(row.getString("addressee")),
                LetterState.valueOf(row.getString("state")),
                Times.get(row, "announced_at"),
                way == null ? null : LetterConsentWay.valueOf(way),
                Times.find(row, "given_at"));
    }
}
