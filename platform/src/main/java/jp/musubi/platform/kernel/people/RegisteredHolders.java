package jp.musubi.platform.kernel.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The holders of a number in the table coverage, found by its index on match_key. */
@Component
class RegisteredHolders implements NumberHolders {

    private static final String HOLDERS = """
            select distinct person_id
              from kernel.coverage
             where match_key = any (:keys) and system = :system
            """;

    private final JdbcClient sql;

    RegisteredHolders(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonId> list(MemberNumber number) {
        return sql
                .sql(HOLDERS)
                .param("keys", keys(number))
                .param("system", number.system())
                .query((row, place) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** No branch, and each of the hundred that there can be: an equality for each finds them by index. */
    private static String[] keys(MemberNumber number) {
        Stream<String> branches =
                Stream.concat(Stream.of(""), IntStream.range(0, 100).mapToObj("%02d"::formatted));
        return branches.map(branch -> new MemberNumber(
                                number.system(), number.payer(), number.symbol(), number.number(), branch)
                        .matchKey())
                .toArray(String[]::new);
    }
}
