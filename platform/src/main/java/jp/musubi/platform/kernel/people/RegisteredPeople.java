package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The register of persons in its tables of persons and their histories. */
@Component
class RegisteredPeople implements People {

    private static final String BY_MEMBER = """
            select person_id
              from kernel.coverage
             where match_key = :key and system = :system
             order by valid_from desc
             limit 1
            """;

    private static final String PERSON = """
            select person_id, birth_date, died_on
              from kernel.person
             where person_id = :person
            """;

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final PersonWriter writer;
    private final HistoryReader histories;

    RegisteredPeople(JdbcClient sql, TransactionOperations transaction) {
        this.sql = sql;
        this.transaction = transaction;
        this.writer = new PersonWriter(sql);
        this.histories = new HistoryReader(sql);
    }

    @Override
    public Optional<Person> findByMember(String system, String value) {
        MemberNumber number = MemberNumber.find(system, value);
        return number == null ? Optional.empty() : findByNumber(number);
    }

    private Optional<Person> findByNumber(MemberNumber number) {
        return sql.sql(BY_MEMBER)
                .param("key", number.matchKey())
                .param("system", number.system())
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(new PersonId(id)));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return sql.sql(PERSON)
                .param("person", id.value())
                .query((row, number) -> person(id, row))
                .optional();
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("nobody has this person id"));
    }

    @Override
    public void register(Person person) {
        transaction.executeWithoutResult(status -> writer.write(person));
    }

    private Person person(PersonId id, ResultSet row) throws SQLException {
        return new Person(
                id,
                row.getObject("birth_date", LocalDate.class),
                row.getObject("died_on", LocalDate.class),
                histories.sexes(id),
                histories.addresses(id),
                histories.names(id),
                histories.coverages(id));
    }
}
