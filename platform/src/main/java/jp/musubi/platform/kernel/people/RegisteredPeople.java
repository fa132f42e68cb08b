package jp.musubi.platform.kernel.people;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.platform.kernel.rounds.Question;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The register of persons in its tables of persons and their histories. */
@Component
class RegisteredPeople implements People {

    /** A number moves by the hand of two persons: it does not move twice within one look. */
    private static final int ATTEMPTS = 3;

    private final JdbcOperations database;
    private final TransactionOperations transaction;
    private final PersonWriter writer;
    private final NumberOwner owner;

    RegisteredPeople(JdbcClient sql, JdbcOperations database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
        this.writer = new PersonWriter(sql);
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
        OneRound round = new OneRound();
        Supplier<Optional<Person>> person = round.add(question(id));
        round.ask(database);
        return person.get();
    }

    @Override
    public Question<Optional<Person>> question(PersonId id) {
        return PersonQuestion.of(id);
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("nobody has this person id"));
    }

    @Override
    public void register(Person person) {
        transaction.executeWithoutResult(status -> writer.write(person));
    }
}
