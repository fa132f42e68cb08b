package jp.musubi.platform.kernel.signin.card;

import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** カードの保管。 */
@Repository
class StoredCards {

    private static final String ISSUE = """
            insert into kernel.card (person_id, pin_hash, wrong_pins)
            values (:person, :hash, 0)
                on conflict (person_id) do update
               set pin_hash = excluded.pin_hash,
                   wrong_pins = 0
            """;

    // Locked for update: tries of one card wait for each other, so that none goes uncounted.
    private static final String ON_READER = """
            select pin_hash, wrong_pins
              from kernel.card
             where person_id = :person
               for update
            """;

    private static final String COUNT = """
            update kernel.card
               set wrong_pins = :wrongPins
             where person_id = :person
            """;

    private final JdbcClient jdbc;

    StoredCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void issue(PersonId person, String pinHash) {
        jdbc.sql(ISSUE).param("person", person.value()).param("hash", pinHash).update();
    }

    /** Holds the card until the transaction ends. */
    Optional<Card> findOnReader(PersonId person) {
        return jdbc.sql(ON_READER)
                .param("person", person.value())
                .query((row, number) -> new Card(row.getString("pin_hash"), row.getInt("wrong_pins")))
                .optional();
    }

    void countWrongPins(PersonId person, int wrongPins) {
        jdbc.sql(COUNT)
                .param("person", person.value())
                .param("wrongPins", wrongPins)
                .update();
    }

    /** @param wrongPins since the last right one */
    record Card(String pinHash, int wrongPins) {

        private static final int ALLOWED = 3;

        boolean locked() {
            return wrongPins >= ALLOWED;
        }

        Card withOneMoreWrong() {
            return new Card(pinHash, wrongPins + 1);
        }
    }
}
