package jp.musubi.platform.kernel.people;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the keys by which a person is found, in place of the earlier ones. */
class KeyWriter {

    private static final String FORGET = "delete from kernel.person_key where person_id = :person";

    private static final String KEY = """
            insert into kernel.person_key (person_id, kind, search_key, birth_date)
            values (:person, :kind, :key, :birthDate)
            """;

    private static final String MADE = "update kernel.person set key_version = :version where person_id = :person";

    private final JdbcClient sql;

    KeyWriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(Person person) {
        sql.sql(FORGET).param("person", person.id().value()).update();
        for (PersonKey key : PersonKey.listOf(person)) {
            sql.sql(KEY)
                    .param("person", person.id().value())
                    .param("kind", key.kind())
                    .param("key", key.key())
                    .param("birthDate", person.birthDate())
                    .update();
        }
        sql.sql(MADE)
                .param("person", person.id().value())
                .param("version", PersonKey.VERSION)
                .update();
    }
}
