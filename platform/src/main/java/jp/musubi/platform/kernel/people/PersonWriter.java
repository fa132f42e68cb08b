package jp.musubi.platform.kernel.people;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a person with the histories, in the caller's transaction. An earlier entry is replaced as a whole. */
class PersonWriter {

    private static final String PERSON = """
            insert into kernel.person (person_id, birth_date, died_on)
            values (:person, :birthDate, cast(:diedOn as date))
            on conflict (person_id) do update
               set birth_date = excluded.birth_date,
                   died_on = excluded.died_on
            """;

    private final JdbcClient sql;
    private final HistoryWriter histories;
    private final CoverageWriter coverages;
    private final KeyWriter keys;

    PersonWriter(JdbcClient sql) {
        this.sql = sql;
        this.histories = new HistoryWriter(sql);
        this.coverages = new CoverageWriter(sql);
        this.keys = new KeyWriter(sql);
    }

    void write(Person person) {
        PersonTexts.refuseMyNumber(person);
        if (person.addressWithheld()) {
            throw new IllegalArgumentException("a person as shown is not the person as registered");
        }
        sql.sql(PERSON)
                .param("person", person.id().value())
                .param("birthDate", person.birthDate())
                .param("diedOn", person.diedOn())
                .update();
        histories.write(person);
        coverages.write(person.id(), person.coverages());
        keys.write(person);
    }
}
