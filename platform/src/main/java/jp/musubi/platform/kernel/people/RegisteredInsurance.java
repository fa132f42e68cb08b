package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 台帳にある、その日の保険者。 */
@Repository
class RegisteredInsurance implements InsuredBy {

    private static final String PAYERS = """
            select distinct on (person_id) person_id, payer
              from kernel.coverage
             where person_id = any (:persons)
               and valid_from <= :day and (valid_until is null or valid_until > :day)
             order by person_id, place
            """;

    private final JdbcClient sql;

    RegisteredInsurance(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, String> payersOn(LocalDate day, Collection<PersonId> persons) {
        Map<PersonId, String> payers = new HashMap<>();
        sql.sql(PAYERS)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    payers.put(new PersonId(row.getObject("person_id", UUID.class)), row.getString("payer"));
                });
        return payers;
    }
}
