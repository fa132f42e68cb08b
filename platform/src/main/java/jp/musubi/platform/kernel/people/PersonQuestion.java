package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.musubi.platform.kernel.rounds.Question;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a person with all histories, oldest first, by one statement: five small ones cost the server twice as much, most of
 * it for being told to begin.
 */
final class PersonQuestion {

    /** A row's part says what its texts are; a life without rows of the other parts is a person all the same. */
    private static final String ALL = """
            select 'LIFE' as part, 0 as place, birth_date as since, died_on as until,
                   null as first, null as second, null as third, null as fourth
              from kernel.person
             where person_id = ?
            union all
            select 'SEX', place, valid_from, valid_until, sex, null, null, null
              from kernel.person_sex
             where person_id = ?
            union all
            select 'ADDRESS', place, valid_from, valid_until, address, postal_code, null, null
              from kernel.person_address
             where person_id = ?
            union all
            select 'NAME', place, valid_from, valid_until, family, given, family_kana, given_kana
              from kernel.person_name
             where person_id = ?
            union all
            select 'COVERAGE', place, valid_from, valid_until, system, member, payer, null
              from kernel.coverage
             where person_id = ?
            """;

    /** A row when the addresses are withheld on a day. */
    private static final String SHOWN = ALL + """
            union all
            select 'WITHHELD', place, valid_from, valid_until, null, null, null, null
              from kernel.address_withheld
             where person_id = ? and valid_from <= ? and (valid_until is null or valid_until > ?)
            """;

    private final PersonId id;
    // By place, put in order here: the server would sort five rows of five tables for each look.
    private final SortedMap<Integer, SexEntry> sexes = new TreeMap<>();
    private final SortedMap<Integer, AddressEntry> addresses = new TreeMap<>();
    private final SortedMap<Integer, PersonName> names = new TreeMap<>();
    private final SortedMap<Integer, Coverage> coverages = new TreeMap<>();
    private @Nullable LocalDate birth;
    private @Nullable LocalDate death;
    private boolean withheld;

    private PersonQuestion(PersonId id) {
        this.id = id;
    }

    static Question<Optional<Person>> of(PersonId id) {
        Object person = id.value();
        return new Question.Select<>(
                ALL, List.of(person, person, person, person, person), rows -> new PersonQuestion(id).read(rows));
    }

    /** As may be shown on that day: without addresses where they are withheld. */
    static Question<Optional<Person>> shown(PersonId id, LocalDate day) {
        Object person = id.value();
        return new Question.Select<>(
                SHOWN,
                List.of(person, person, person, person, person, person, day, day),
                rows -> new PersonQuestion(id).readShown(rows));
    }

    private Optional<Person> readShown(ResultSet rows) throws SQLException {
        Optional<Person> person = read(rows);
        return withheld ? person.map(Person::withoutAddresses) : person;
    }

    private Optional<Person> read(ResultSet rows) throws SQLException {
        while (rows.next()) {
            take(rows, rows.getObject(3, LocalDate.class), rows.getObject(4, LocalDate.class));
        }
        return birth == null
                ? Optional.empty()
                : Optional.of(new Person(id, birth, death, all(sexes), all(addresses), all(names), all(coverages)));
    }

    private static <T> List<T> all(SortedMap<Integer, T> entries) {
        return List.copyOf(entries.values());
    }

    private void take(ResultSet row, LocalDate from, @Nullable LocalDate until) throws SQLException {
        int place = row.getInt(2);
        String first = row.getString(5);
        switch (row.getString(1)) {
            case "LIFE" -> {
                birth = from;
                death = until;
            }
            case "SEX" -> sexes.put(place, new SexEntry(Sex.valueOf(first), from, until));
            case "ADDRESS" -> addresses.put(place, new AddressEntry(first, row.getString(6), from, until));
            case "NAME" ->
                names.put(
                        place,
                        new PersonName(first, row.getString(6), row.getString(7), row.getString(8), from, until));
            case "COVERAGE" ->
                coverages.put(place, new Coverage(first, row.getString(6), row.getString(7), from, until));
            case "WITHHELD" -> withheld = true;
            default -> throw new IllegalStateException("a part of a person that nobody wrote");
        }
    }
}
