package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.keys.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads names and insured numbers of many persons at once and keeps the keys of them. */
@Component
class RegisteredKinships implements Kinships {

    private static final String NAMES = """
            select person_id, family, valid_from <= :day and (valid_until is null or valid_until > :day) as borne
              from kernel.person_name
             where person_id = any (:persons)
            """;

    private static final String COVERAGES = """
            select person_id, system, member
              from kernel.coverage
             where person_id = any (:persons)
               and valid_from <= :day and (valid_until is null or valid_until > :day)
            """;

    private final JdbcClient sql;

    RegisteredKinships(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, Kinship> listOf(Collection<PersonId> persons, LocalDate day) {
        UUID[] ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        Map<PersonId, Keys> found = new HashMap<>();
        sql.sql(NAMES).param("persons", ids).param("day", day).query(row -> {
            of(row, found).name(NameKey.of(row.getString("family")), row.getBoolean("borne"));
        });
        sql.sql(COVERAGES).param("persons", ids).param("day", day).query(row -> {
            String household = householdOf(row.getString("system"), row.getString("member"));
            if (household != null) {
                of(row, found).households.add(household);
            }
        });
        Map<PersonId, Kinship> kinships = new HashMap<>();
        found.forEach((person, keys) -> kinships.put(person, keys.kinship()));
        return kinships;
    }

    @Override
    public Kinship of(String name) {
        String key = NameKey.of(name.strip().split("[ 　]", 2)[0]);
        return key.isEmpty() ? Kinship.UNKNOWN : new Kinship(Set.of(key), Set.of(), Set.of());
    }

    /** 保険者番号・記号・番号. Null without symbol and branch: such a number is one person's own (後期高齢者医療, 医療扶助). */
    private static @Nullable String householdOf(String system, String member) {
        MemberNumber number = MemberNumber.find(system, member);
        if (number == null || number.symbol().isEmpty() && number.branch().isEmpty()) {
            return null;
        }
        return new MemberNumber(system, number.payer(), number.symbol(), number.number(), "").matchKey();
    }

    private static Keys of(ResultSet row, Map<PersonId, Keys> found) throws SQLException {
        return found.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), person -> new Keys());
    }

    private static final class Keys {

        private final Set<String> borne = new HashSet<>();
        private final Set<String> former = new HashSet<>();
        private final Set<String> households = new HashSet<>();

        void name(String key, boolean now) {
            if (!key.isEmpty()) {
                (now ? borne : former).add(key);
            }
        }

        Kinship kinship() {
            former.removeAll(borne);
            return new Kinship(borne, former, households);
        }
    }
}
