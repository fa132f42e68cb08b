package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.retention.RetentionRule;
import jp.musubi.platform.records.retention.RetentionRules;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 期間のうちの項目。Of some classes of one person what retention shows on one day. Every reading of items begins from here.
 *
 * @param rules of the classes; a class without one shows nothing
 * @param day in Japan
 */
record Kept(PersonId person, List<RetentionRule> rules, LocalDate day) {

    /**
     * The table to read from, under the name item. Two ways along one index: what the clock cannot end, and the rest from
     * the day since which it is still shown; rows whose time is over are not looked at.
     */
    static final String FROM = from("""
        person_id, item_id, unit_id, version, data_class, resource_type, facility, label, clinical_date,
                   uninformed, undelivered, lts, registered_at, place, length, counted_from, latest""");

    Kept {
        rules = List.copyOf(rules);
    }

    static Kept on(LocalDate day, PersonId person, Collection<DataClass> classes) {
        List<RetentionRule> rules = new ArrayList<>();
        for (DataClass dataClass : classes) {
            if (RetentionRules.shipped().isKept(dataClass)) {
                RetentionRules.shipped().find(dataClass, day).ifPresent(rules::add);
            }
        }
        return new Kept(person, rules, day);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("person", person.value())
                .param(
                        "kinds",
                        rules.stream().map(rule -> rule.dataClass().name()).toArray(String[]::new))
                .param("since", rules.stream().map(this::since).toArray(String[]::new))
                .param("byLast", rules.stream().map(rule -> rule.last() != null).toArray(Boolean[]::new))
                .param("byLts", rules.stream().map(RetentionRule::outlivedByLts).toArray(Boolean[]::new));
    }

    private String since(RetentionRule rule) {
        return rule.shownFor().since(day).toString();
    }

    private static String from(String columns) {
        return """
          from unnest(cast(:kinds as text[]), cast(:since as date[]),
                      cast(:byLast as boolean[]), cast(:byLts as boolean[])) as rule (kind, since, by_last, by_lts)
         cross join lateral (
            select %1$s
              from records.item
             where person_id = :person
               and data_class = rule.kind
               and beyond
               and (counted_from >= rule.since or (latest and rule.by_last) or (lts and rule.by_lts))
            union all
            select %1$s
              from records.item
             where person_id = :person
               and data_class = rule.kind
               and not beyond
               and counted_from >= rule.since) as item
        """.formatted(columns);
    }
}
