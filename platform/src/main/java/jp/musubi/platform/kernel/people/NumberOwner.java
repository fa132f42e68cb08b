package jp.musubi.platform.kernel.people;

import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a number is: the table coverage, by its index on match_key. */
class NumberOwner {

    private static final String BY_MEMBER = """
            select person_id
              from kernel.coverage
             where match_key = :key and system = :system
             order by valid_from desc
             limit 1
            """;

    private final JdbcClient sql;

    NumberOwner(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PersonId> find(String system, String value) {
        MemberNumber number = MemberNumber.find(system, value);
        return number == null ? Optional.empty() : find(number);
    }

    private Optional<PersonId> find(MemberNumber number) {
        return sql.sql(BY_MEMBER)
                .param("key", number.matchKey())
                .param("system", number.system())
                .query((row, place) -> row.getObject(1, UUID.class))
                .optional()
                .map(PersonId::new);
    }
}
