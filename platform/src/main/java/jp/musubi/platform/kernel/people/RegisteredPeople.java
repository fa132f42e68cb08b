package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The register of persons in its tables of persons and their histories. */
@Component
class RegisteredPeople implements People {

    /** A number moves by the hand of two persons: it does not move twice within one look. */
    private static final int ATTEMPTS = 3;

    private static final String PERSON = """
            select person_id, birth_date, died_on
              from kernel.person
             where person_id = :person
            """;

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final PersonWriter writer;
    private final HistoryReader histories;
    private final NumberOwner owner;

    RegisteredPeople(JdbcClient sql, TransactionOperations transaction) {
        this.sql = sql;
        this.transaction = transaction;
        this.writer = new PersonWriter(sql);
        this.histories = new HistoryReader(sql);
        this.owner = new NumberOwner(sql);
    }

    @Override
    public Optional<Person> findByMember(String system, String value) {
        // Looked up in several statements: of a number that moves between them, whose it is now is looked up again.
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Person> person = owner.find(system, value).flatMap(this::find);
            if (person.isEmpty() || person.get().coverages().stream().anyMatch(one -> one.hasNumber(system, value))) {
                return person;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        // The histories after the row is read: within it each reader would wait for a second connection.
        return sql.sql(PERSON)
                .param("person", id.value())
                .query((row, number) -> new Life(
                        row.getObject("birth_date", LocalDate.class), row.getObject("died_on", LocalDate.class)))
                .optional()
                .map(life -> person(id, life));
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("nobody has this person id"));
    }

    @Override
    public void register(Person person) {
        transaction.executeWithoutResult(status -> writer.write(person));
    }

    private record Life(LocalDate birth, @Nullable LocalDate death) {}

    private Person person(PersonId id, Life life) {
        return new Person(
                id,
                life.birth(),
                life.death(),
                histories.sexes(id),
                histories.addresses(id),
                histories.names(id),
                histories.coverages(id));
    }
}
