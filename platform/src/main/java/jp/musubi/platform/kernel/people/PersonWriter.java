package jp.musubi.platform.kernel.people;

import java.util.List;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a person with names and coverages, in the caller's transaction. An earlier entry is replaced as a whole. */
class PersonWriter {

    private static final String PERSON = """
            insert into kernel.person (person_id, birth_date, sex, address, postal_code)
            values (:person, :birthDate, :sex, :address, :postalCode)
            on conflict (person_id) do update
               set birth_date = excluded.birth_date,
                   sex = excluded.sex,
                   address = excluded.address,
                   postal_code = excluded.postal_code
            """;

    private static final String NAME = """
            insert into kernel.person_name
                   (person_id, place, family, given, family_kana, given_kana, valid_from, valid_until)
            values (:person, :place, :family, :given, :familyKana, :givenKana, :from, cast(:until as date))
            """;

    private static final String COVERAGE = """
            insert into kernel.coverage
                   (person_id, place, system, member, match_key, payer, valid_from, valid_until)
            values (:person, :place, :system, :member, :key, :payer, :from, cast(:until as date))
            """;

    private static final String OTHERS_NUMBER = """
            select count(*)
              from kernel.coverage
             where match_key = :key and system = :system and person_id <> :person
            """;

    private static final String FORGET_NAMES = "delete from kernel.person_name where person_id = :person";
    private static final String FORGET_COVERAGES = "delete from kernel.coverage where person_id = :person";

    private final JdbcClient sql;

    PersonWriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(Person person) {
        writePerson(person);
        forget(FORGET_NAMES, person.id());
        forget(FORGET_COVERAGES, person.id());
        writeNames(person.id(), person.names());
        writeCoverages(person.id(), person.coverages());
    }

    private void forget(String statement, PersonId id) {
        sql.sql(statement).param("person", id.value()).update();
    }

    private void writePerson(Person person) {
        sql.sql(PERSON)
                .param("person", person.id().value())
                .param("birthDate", person.birthDate())
                .param("sex", person.sex().name())
                .param("address", person.address())
                .param("postalCode", person.postalCode())
                .update();
    }

    private void writeNames(PersonId id, List<PersonName> names) {
        for (int place = 0; place < names.size(); place++) {
            PersonName name = names.get(place);
            sql.sql(NAME)
                    .param("person", id.value())
                    .param("place", place)
                    .param("family", name.family())
                    .param("given", name.given())
                    .param("familyKana", name.familyKana())
                    .param("givenKana", name.givenKana())
                    .param("from", name.from())
                    .param("until", name.until())
                    .update();
        }
    }

    private void writeCoverages(PersonId id, List<Coverage> coverages) {
        for (int place = 0; place < coverages.size(); place++) {
            Coverage coverage = coverages.get(place);
            String key = MemberNumber.of(coverage.system(), coverage.value()).matchKey();
            refuseOthersNumber(id, coverage.system(), key);
            sql.sql(COVERAGE)
                    .param("person", id.value())
                    .param("place", place)
                    .param("system", coverage.system())
                    .param("member", coverage.value())
                    .param("key", key)
                    .param("payer", coverage.payer())
                    .param("from", coverage.from())
                    .param("until", coverage.until())
                    .update();
        }
    }

    private void refuseOthersNumber(PersonId id, String system, String key) {
        int others = sql.sql(OTHERS_NUMBER)
                .param("key", key)
                .param("system", system)
                .param("person", id.value())
                .query(Integer.class)
                .single();
        if (others > 0) {
            throw new IllegalArgumentException("the insured number is another person's");
        }
    }
}
