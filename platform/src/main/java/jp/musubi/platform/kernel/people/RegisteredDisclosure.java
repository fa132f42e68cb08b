package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.rounds.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The table {@code kernel.address_withheld}. */
@Component
class RegisteredDisclosure implements AddressDisclosure {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final String WITHHELD = """
            select place
              from kernel.address_withheld
             where person_id = ? and valid_from <= ? and (valid_until is null or valid_until > ?)
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
        return sql.sql(WITHHELD).params(values(person)).query(RegisteredDisclosure::any);
    }

    @Override
    public Question<Optional<Person>> questionShown(PersonId id) {
        return PersonQuestion.shown(id, today());
    }

    private static Person shown(Person person, boolean withheld) {
        return withheld ? person.withoutAddresses() : person;
    }

    private List<Object> values(PersonId person) {
        LocalDate day = today();
        return List.of(person.value(), day, day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TOKYO);
    }

    private static Boolean any(ResultSet rows) throws SQLException {
        return rows.next();
    }

    @Override
    public Person shown(Person person) {
        return shown(person, isWithheld(person.id()));
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
