package jp.musubi.platform.outbreaks.instructions.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 対象者の行。Whom an instruction names, as the dry run found it. Only the agency's runs and access ask. */
@Component
public class NamedCases {

    private static final String PUT = """
            insert into outbreaks.instruction_case (person_id, instruction, run, diagnosed_on, facility)
            values (:person, :instruction, :run, :day, :facility)
            on conflict (person_id, instruction) do update
               set run = excluded.run,
                   diagnosed_on = excluded.diagnosed_on,
                   facility = excluded.facility
            """;

    /** Whom the last finished dry run did not find is named no more. */
    private static final String LAST_COUNT = """
                   select run
                     from outbreaks.instruction_run
                    where instruction = :instruction
                      and kind = 'COUNT'
                      and state = 'DONE'
                    order by ended_at desc
                    limit 1
            """;

    private static final String FIND = """
            select diagnosed_on
              from outbreaks.instruction_case
             where person_id = :person
               and instruction = :instruction
               and run = (
            """ + LAST_COUNT + ")";

    private static final String AFTER = """
            select person_id, diagnosed_on, facility
              from outbreaks.instruction_case
             where instruction = :instruction
               and person_id > :after
               and run = (
            """ + LAST_COUNT + """
                   )
             order by person_id
             limit :limit
            """;

    /** No person has this id, and each comes after it. */
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient sql;

    NamedCases(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them, with the day and the place of the diagnosis. */
    public record NamedCase(PersonId person, LocalDate diagnosedOn, FacilityCode facility) {}

    /** @param run the dry run that found it */
    public void put(UUID instruction, UUID run, NamedCase found) {
        sql.sql(PUT)
                .param("person", found.person().value())
                .param("instruction", instruction)
                .param("run", run)
                .param("day", found.diagnosedOn())
                .param("facility", found.facility().digits())
                .update();
    }

    Optional<LocalDate> findDay(UUID instruction, PersonId person) {
        return sql.sql(FIND)
                .param("person", person.value())
                .param("instruction", instruction)
                .query(LocalDate.class)
                .optional();
    }

    /** The next in the order of their ids. */
    public List<NamedCase> listAfter(UUID instruction, @Nullable PersonId after, int limit) {
        return sql.sql(AFTER)
                .param("instruction", instruction)
                .param("after", after == null ? FIRST : after.value())
                .param("limit", limit)
                .query((row, place) -> new NamedCase(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("diagnosed_on", LocalDate.class),
                        new FacilityCode(row.getString("facility"))))
                .list();
    }
}
