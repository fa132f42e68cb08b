package jp.musubi.platform.records.letters;

import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 文書が別の人のものになる。Letter, steps and boxes go with it; its document was copied by the intake. */
@Repository
class MoveLetter {

    private static final String LETTER = """
            update records.letter
               set person_id = :to
             where person_id = :person and letter_id = :letter
            """;

    private static final String STEPS = """
            insert into records.letter_step (
                   person_id, letter_id, step, act, from_state, to_state,
                   who, facility, done_by, way, reason, done_at)
            select :to, letter_id, step, act, from_state, to_state, who, facility, done_by, way, reason, done_at
              from records.letter_step
             where person_id = :person and letter_id = :letter
            on conflict (person_id, letter_id, step) do nothing
            """;

    private static final String BOXES = """
            update records.letter_box
               set person_id = :to
             where letter_id = :letter and person_id = :person
            """;

    private final JdbcClient database;

    MoveLetter(JdbcClient database) {
        this.database = database;
    }

    void move(Letter.Id letter, PersonId to) {
        for (String sql : new String[] {STEPS, LETTER, BOXES}) {
            database.sql(sql)
                    .param("person", letter.person().value())
                    .param("letter", letter.unit())
                    .param("to", to.value())
                    .update();
        }
    }
}
