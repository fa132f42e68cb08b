package jp.musubi.platform.kernel.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the person's row, which every move takes for itself, and then looks whose the number is. */
@Component
class RegisteredHold implements NumberHold {

    /** Bears with others that hold, and with a person registered anew; not with a move, which locks for update. */
    private static final String HOLD = """
            select person_id
              from kernel.person
             where person_id = :person
               for key share
            """;

    private final JdbcClient sql;
    private final NumberOwner owner;

    RegisteredHold(JdbcClient sql) {
        this.sql = sql;
        this.owner = new NumberOwner(sql);
    }

    @Override
    public boolean hold(String system, String value, PersonId person) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a number is held by a transaction");
        }
        sql.sql(HOLD)
                .param("person", person.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        // A statement of its own: it must see what was committed while the lock was waited for.
        return owner.find(system, value).filter(person::equals).isPresent();
    }
}
