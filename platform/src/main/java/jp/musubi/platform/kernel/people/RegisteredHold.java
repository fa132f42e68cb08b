package jp.musubi.platform.kernel.people;

import java.util.UUID;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the rows that give the number to the person: a move takes them away, and waits for whoever holds them. */
@Component
class RegisteredHold implements NumberHold {

    /** Bears with others that hold. */
    private static final String HOLD = """
            select person_id
              from kernel.coverage
             where person_id = :person and match_key = :key and system = :system
               for key share
            """;

    private final JdbcClient sql;

    RegisteredHold(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean hold(String system, String value, PersonId person) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a number is held by a transaction");
        }
        MemberNumber number = MemberNumber.find(system, value);
        // Once more: of a person who was registered anew meanwhile the rows waited for are gone, and others are there.
        return number != null && (holds(number, person) || holds(number, person));
    }

    private boolean holds(MemberNumber number, PersonId person) {
        return !sql.sql(HOLD)
                .param("person", person.value())
                .param("key", number.matchKey())
                .param("system", number.system())
                .query((row, place) -> row.getObject(1, UUID.class))
                .list()
                .isEmpty();
    }
}
