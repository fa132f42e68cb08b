package jp.musubi.platform.kernel.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes names, addresses and entries of sex, oldest first, in place of the earlier ones. */
class HistoryWriter {

    private static final String NAME = """
            insert into kernel.person_name
                   (person_id, place, family, given, family_kana, given_kana, valid_from, valid_until)
            values (:person, :place, :family, :given, :familyKana, :givenKana, :from, cast(:until as date))
            """;

    private static final String ADDRESS = """
            insert into kernel.person_address
                   (person_id, place, address, postal_code, valid_from, valid_until)
            values (:person, :place, :address, :postalCode, :from, cast(:until as date))
            """;

    private static final String SEX = """
            insert into kernel.person_sex (person_id, place, sex, valid_from, valid_until)
            values (:person, :place, :sex, :from, cast(:until as date))
            """;

    private static final List<String> FORGET = List.of(
            "delete from kernel.person_name where person_id = :person",
            "delete from kernel.person_address where person_id = :person",
            "delete from kernel.person_sex where person_id = :person");

    private final JdbcClient sql;

    HistoryWriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(Person person) {
        FORGET.forEach(statement ->
                sql.sql(statement).param("person", person.id().value()).update());
        for (int place = 0; place < person.names().size(); place++) {
            writeName(person.id(), place, person.names().get(place));
        }
        for (int place = 0; place < person.addresses().size(); place++) {
            writeAddress(person.id(), place, person.addresses().get(place));
        }
        for (int place = 0; place < person.sexes().size(); place++) {
            writeSex(person.id(), place, person.sexes().get(place));
        }
    }

    private void writeName(PersonId id, int place, PersonName name) {
        at(NAME, id, place)
                .param("family", name.family())
                .param("given", name.given())
                .param("familyKana", name.familyKana())
                .param("givenKana", name.givenKana())
                .param("from", name.from())
                .param("until", name.until())
                .update();
    }

    private void writeAddress(PersonId id, int place, AddressEntry address) {
        at(ADDRESS, id, place)
                .param("address", address.text())
                .param("postalCode", address.postalCode())
                .param("from", address.from())
                .param("until", address.until())
                .update();
    }

    private void writeSex(PersonId id, int place, SexEntry entry) {
        at(SEX, id, place)
                .param("sex", entry.sex().name())
                .param("from", entry.from())
                .param("until", entry.until())
                .update();
    }

    private JdbcClient.StatementSpec at(String statement, PersonId id, int place) {
        return sql.sql(statement).param("person", id.value()).param("place", place);
    }
}
