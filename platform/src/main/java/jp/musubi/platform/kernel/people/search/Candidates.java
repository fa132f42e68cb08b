package jp.musubi.platform.kernel.people.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.keys.AddressKey;
import jp.musubi.standard.words.keys.KanaKey;
import jp.musubi.standard.words.keys.NameKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 候補。Everybody who might be meant, by one key; who is meant is judged afterwards. */
@Component
class Candidates {

    /** Of one key, those with the birth date first. A name shared by more than these needs the birth date. */
    private static final String BY_KEY = """
            select person_id
              from kernel.person_key
             where kind = :kind and search_key = :key
             order by (birth_date = cast(:birthDate as date)) desc nulls last, birth_date, person_id
             limit 200
            """;

    private static final String BY_KEY_AND_BIRTH = """
            select person_id
              from kernel.person_key
             where kind = :kind and search_key = :key and birth_date = :birthDate
             limit 200
            """;

    private final JdbcClient sql;
    private final People people;
    private final AddressDisclosure disclosure;

    Candidates(JdbcClient sql, People people, AddressDisclosure disclosure) {
        this.sql = sql;
        this.people = people;
        this.disclosure = disclosure;
    }

    /** As may be shown: where addresses are withheld, nobody is found by one. */
    List<Person> list(PersonQuestion question) {
        Set<UUID> ids = new LinkedHashSet<>();
        if (question.name() != null) {
            ids.addAll(byKey("NAME", NameKey.of(question.name()), question));
        }
        if (question.kana() != null) {
            ids.addAll(byKey("KANA", KanaKey.of(question.kana()), question));
        }
        if (question.address() != null && question.birthDate() != null) {
            ids.addAll(byAddress(AddressKey.of(question.address()), question));
        }
        List<Person> found = new ArrayList<>();
        if (question.number() != null) {
            people.findByMember(question.number().system(), question.number().value())
                    .ifPresent(person -> {
                        ids.remove(person.id().value());
                        found.add(person);
                    });
        }
        ids.stream().map(PersonId::new).map(people::get).forEach(found::add);
        return found.stream().map(disclosure::shown).toList();
    }

    private List<UUID> byKey(String kind, String key, PersonQuestion question) {
        return sql.sql(BY_KEY)
                .param("kind", kind)
                .param("key", key)
                .param("birthDate", question.birthDate())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> byAddress(String key, PersonQuestion question) {
        return sql
                .sql(BY_KEY_AND_BIRTH)
                .param("kind", "ADDRESS")
                .param("key", key)
                .param("birthDate", question.birthDate())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(id -> !disclosure.isWithheld(new PersonId(id)))
                .toList();
    }
}
