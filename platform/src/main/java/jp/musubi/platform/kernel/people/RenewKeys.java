package jp.musubi.platform.kernel.people;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 鍵を作り直す。At the start, for persons whose keys were made by earlier rules. */
@Component
@Order(0)
class RenewKeys implements ApplicationRunner {

    private static final String OUTDATED = """
            select person_id
              from kernel.person
             where key_version < :version
             limit 500
            """;

    private final JdbcClient sql;
    private final People people;
    private final KeyWriter keys;
    private final TransactionOperations transaction;

    RenewKeys(JdbcClient sql, People people, TransactionOperations transaction) {
        this.sql = sql;
        this.people = people;
        this.keys = new KeyWriter(sql);
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<UUID> outdated = listOutdated();
        while (!outdated.isEmpty()) {
            outdated.forEach(this::renew);
            outdated = listOutdated();
        }
    }

    private List<UUID> listOutdated() {
        return sql.sql(OUTDATED)
                .param("version", PersonKey.VERSION)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void renew(UUID person) {
        transaction.executeWithoutResult(status -> keys.write(people.get(new PersonId(person))));
    }
}
