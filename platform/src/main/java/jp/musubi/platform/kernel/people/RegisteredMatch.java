package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 台帳との照らし合わせ。By the index coverage_by_member. */
@Repository
class RegisteredMatch implements MemberMatch {

    private static final String HOLDERS = """
            select distinct c.system, c.match_key, p.birth_date, p.person_id
              from kernel.coverage c
              join kernel.person p on p.person_id = c.person_id
             where c.match_key = any (:keys)
            """;

    private final JdbcClient sql;

    RegisteredMatch(JdbcClient sql) {
        this.sql = sql;
    }

    private record Key(String system, String number, LocalDate born) {}

    @Override
    public Map<Shown, PersonId> of(Collection<Shown> all) {
        Map<Key, Set<PersonId>> holders = new HashMap<>();
        sql.sql(HOLDERS)
                .param(
                        "keys",
                        all.stream()
                                .map(one -> one.number().matchKey())
                                .distinct()
                                .toArray(String[]::new))
                .query(row -> {
                    var key = new Key(
                            row.getString("system"),
                            row.getString("match_key"),
                            row.getObject("birth_date", LocalDate.class));
                    holders.computeIfAbsent(key, none -> new HashSet<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        Map<Shown, PersonId> found = new HashMap<>();
        for (Shown one : all) {
            var key = new Key(one.number().system(), one.number().matchKey(), one.born());
            Set<PersonId> who = holders.getOrDefault(key, Set.of());
            if (who.size() == 1) {
                found.put(one, who.iterator().next());
            }
        }
        return found;
    }
}
