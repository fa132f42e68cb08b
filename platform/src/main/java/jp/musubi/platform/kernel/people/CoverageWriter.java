package jp.musubi.platform.kernel.people;

import java.util.List;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes coverages, oldest first, in place of the earlier ones. */
class CoverageWriter {

    private static final String COVERAGE = """
            insert into kernel.coverage
                   (person_id, place, system, member, match_key, payer, valid_from, valid_until)
            values (:person, :place, :system, :member, :key, :payer, :from, cast(:until as date))
            """;

    private static final String OTHERS_NUMBER = """
            select count(*)
              from kernel.coverage
             where match_key = :key and system = :system and person_id <> :person
            """;

    private static final String FORGET = "delete from kernel.coverage where person_id = :person";

    private final JdbcClient sql;

    CoverageWriter(JdbcClient sql) {
        this.sql = sql;
    }

    void write(PersonId id, List<Coverage> coverages) {
        sql.sql(FORGET).param("person", id.value()).update();
        for (int place = 0; place < coverages.size(); place++) {
            write(id, place, coverages.get(place));
        }
    }

    private void write(PersonId id, int place, Coverage coverage) {
        String key = MemberNumber.of(coverage.system(), coverage.value()).matchKey();
        refuseOthersNumber(id, coverage.system(), key);
        sql.sql(COVERAGE)
                .param("person", id.value())
                .param("place", place)
                .param("system", coverage.system())
                .param("member", coverage.value())
                .param("key", key)
                .param("payer", coverage.payer())
                .param("from", coverage.from())
                .param("until", coverage.until())
                .update();
    }

    private void refuseOthersNumber(PersonId id, String system, String key) {
        int others = sql.sql(OTHERS_NUMBER)
                .param("key", key)
                .param("system", system)
                .param("person", id.value())
                .query(Integer.class)
                .single();
        if (others > 0) {
            throw new IllegalArgumentException("the insured number is another person's");
        }
    }
}
