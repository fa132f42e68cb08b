package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.retention.LastDays;
import jp.musubi.platform.records.retention.RetentionRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 直近の回の控え。Which items are of the last days of their series does not depend on the clock, so it is written down when
 * items come and go, and reading looks at nothing that is not shown.
 */
@Component
class LastOnes {

    private static final String LOCK = """
            select 1
              from pg_advisory_xact_lock(hashtextextended(cast(:person as text), 51))
            """;

    private static final String DAYS = """
            select distinct series, counted_from
              from records.item
             where person_id = :person
               and data_class = any (:classes)
               and (beyond or :all)
               and series = any (:series)
            """;

    private static final String RENEW = """
            update records.item i
               set latest = not i.latest
              from unnest(cast(:bounded as text[]), cast(:bounds as date[])) as bound (series, earliest)
             where i.person_id = :person
               and i.data_class = any (:classes)
               and (i.beyond or :all)
               and i.series = bound.series
               and i.latest <> (i.counted_from >= bound.earliest)
            """;

    private static final RetentionRules RULES = RetentionRules.shipped();

    private final JdbcClient database;

    LastOnes(JdbcClient database) {
        this.database = database;
    }

    /**
     * Until the transaction ends nobody else changes items of the person's series. Before any row is touched, so that
     * whoever waits here holds nothing that the other needs.
     */
    void lock(PersonId person) {
        database.sql(LOCK)
                .param("person", person.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /**
     * After items of these series have come or gone.
     *
     * @param gone whether some have gone, so that older ones may be of the last days again
     */
    void renew(PersonId person, Set<String> series, boolean gone) {
        if (series.isEmpty()) {
            return;
        }
        Map<String, Set<LocalDate>> days = daysOf(person, series, gone);
        List<String> bounded = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        days.forEach((each, itsDays) -> {
            LastDays last = lastDaysOf(each);
            if (gone || itsDays.size() > last.count()) {
                bounded.add(each);
                bounds.add(last.earliest(itsDays).toString());
            }
        });
        if (!bounded.isEmpty()) {
            narrowed(RENEW, person, series, gone)
                    .param("bounded", bounded.toArray(String[]::new))
                    .param("bounds", bounds.toArray(String[]::new))
                    .update();
        }
    }

    private Map<String, Set<LocalDate>> daysOf(PersonId person, Set<String> series, boolean gone) {
        Map<String, Set<LocalDate>> days = new TreeMap<>();
        narrowed(DAYS, person, series, gone)
                .param("series", series.toArray(String[]::new))
                .query(row -> {
                    days.computeIfAbsent(row.getString("series"), key -> new TreeSet<>())
                            .add(row.getObject("counted_from", LocalDate.class));
                });
        return days;
    }

    private JdbcClient.StatementSpec narrowed(String sql, PersonId person, Collection<String> series, boolean gone) {
        return database.sql(sql)
                .param("person", person.value())
                .param("all", gone)
                .param(
                        "classes",
                        series.stream().map(LastOnes::classOf).distinct().toArray(String[]::new));
    }

    private static LastDays lastDaysOf(String series) {
        return RULES.findLast(DataClass.valueOf(classOf(series))).orElseThrow();
    }

    /** A series begins with the name of its class. */
    private static String classOf(String series) {
        int end = series.indexOf(' ');
        return end < 0 ? series : series.substring(0, end);
    }
}
