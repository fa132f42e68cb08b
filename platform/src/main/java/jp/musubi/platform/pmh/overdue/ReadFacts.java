package jp.musubi.platform.pmh.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.pmh.overdue.FindOpen.Facts;
import jp.musubi.platform.pmh.overdue.LateChildren.Listed;
import jp.musubi.standard.vaccinations.History;
import jp.musubi.standard.vaccinations.Shot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 何人もの接種と健診を一度に読む。What was given and taken, no values and no findings. */
@Repository
class ReadFacts {

    private static final String SHOTS = """
            select s.person_id, s.vaccine, s.given_on
              from pmh.shot s
             where s.person_id in (:people) and s.deferred = ''
               and not exists (select 1 from pmh.shot_taken_back b where b.person_id = s.person_id and b.shot = s.shot)
            """;

    private static final String CHECKUPS =
            "select distinct person_id, kind from pmh.mch_result where person_id in (:people)";

    private static final String OFFERED = """
            select distinct on (municipality, kind) municipality, kind, offered
              from pmh.checkup_offer
             where municipality in (:municipalities) and valid_from <= :day
             order by municipality, kind, valid_from desc, number desc
            """;

    private final JdbcClient sql;

    ReadFacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一人と、知られていること。 */
    record Known(Listed child, Facts facts) {}

    /** In the order of the children. */
    List<Known> of(List<Listed> children, LocalDate day) {
        if (children.isEmpty()) {
            return List.of();
        }
        List<UUID> people = children.stream().map(one -> one.person().value()).toList();
        Map<UUID, List<Shot>> shots = new HashMap<>();
        sql.sql(SHOTS).param("people", people).query(row -> {
            shots.computeIfAbsent(row.getObject("person_id", UUID.class), none -> new ArrayList<>())
                    .add(new Shot(row.getString("vaccine"), row.getObject("given_on", LocalDate.class)));
        });
        Map<UUID, Set<String>> checkups = new HashMap<>();
        sql.sql(CHECKUPS).param("people", people).query(row -> {
            checkups.computeIfAbsent(row.getObject("person_id", UUID.class), none -> new HashSet<>())
                    .add(row.getString("kind"));
        });
        Map<String, Set<String>> offered = offered(children, day);
        List<Known> known = new ArrayList<>();
        for (Listed one : children) {
            UUID person = one.person().value();
            known.add(new Known(
                    one,
                    new Facts(
                            one.child(),
                            new History(shots.getOrDefault(person, List.of())),
                            checkups.getOrDefault(person, Set.of()),
                            offered.getOrDefault(one.municipality(), Set.of()))));
        }
        return List.copyOf(known);
    }

    private Map<String, Set<String>> offered(List<Listed> children, LocalDate day) {
        Map<String, Set<String>> offered = new HashMap<>();
        sql.sql(OFFERED)
                .param(
                        "municipalities",
                        children.stream().map(Listed::municipality).distinct().toList())
                .param("day", day)
                .query(row -> {
                    if (row.getBoolean("offered")) {
                        offered.computeIfAbsent(row.getString("municipality"), none -> new HashSet<>())
                                .add(row.getString("kind"));
                    }
                });
        return offered;
    }
}
