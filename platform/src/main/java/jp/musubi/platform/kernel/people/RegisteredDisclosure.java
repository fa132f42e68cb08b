package jp.musubi.platform.kernel.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The table {@code kernel.address_withheld}. */
@Component
class RegisteredDisclosure implements AddressDisclosure {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final String WITHHELD = """
            select count(*)
              from kernel.address_withheld
             where person_id = :person and valid_from <= :day and (valid_until is null or valid_until > :day)
            """;

    private static final String ADD = """
            insert into kernel.address_withheld (person_id, place, valid_from, valid_until)
            values (:person, :place, :from, cast(:until as date))
            """;

    private static final String FORGET = "delete from kernel.address_withheld where person_id = :person";

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Clock clock;

    RegisteredDisclosure(JdbcClient sql, TransactionOperations transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean isWithheld(PersonId person) {
        return sql.sql(WITHHELD)
                        .param("person", person.value())
                        .param("day", LocalDate.ofInstant(clock.instant(), TOKYO))
                        .query((row, number) -> row.getLong(1))
                        .single()
                > 0;
    }

    @Override
    public Person shown(Person person) {
        return isWithheld(person.id()) ? person.withoutAddresses() : person;
    }

    @Override
    public void withhold(PersonId person, List<WithheldPeriod> periods) {
        transaction.executeWithoutResult(status -> {
            sql.sql(FORGET).param("person", person.value()).update();
            for (int place = 0; place < periods.size(); place++) {
                sql.sql(ADD)
                        .param("person", person.value())
                        .param("place", place)
                        .param("from", periods.get(place).from())
                        .param("until", periods.get(place).until())
                        .update();
            }
        });
    }
}
