package jp.musubi.platform.pmh.loads;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jp.musubi.platform.pmh.loads.Load.Changes;
import jp.musubi.platform.pmh.loads.Load.Extent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 入れ替え。All checked lines of a file into {@code pmh.roll_entry} and {@code pmh.holding} at once, in the transaction of the
 * caller: until it ends nobody sees any of them.
 */
@Repository
class SwitchRoll {

    private static final String LOCK = "select code from pmh.municipality where code = :municipality for update";

    private static final String SAME = """
             r.municipality = :municipality and r.payer = l.payer and r.recipient = l.recipient
               and r.valid_from = l.valid_from
            """;

    private static final String CHANGE_HOLDINGS = """
            update pmh.holding h
               set valid_until = l.valid_until, income_class = l.income_class, ceiling = l.ceiling,
                   designated = string_to_array(l.designated, ' ')
              from pmh.load_line l
              join pmh.roll_entry r on
            """ + SAME + """
             where l.load = :load and h.person_id = r.person_id and h.holding = r.holding
            """;

    private static final String CHANGE = """
            update pmh.roll_entry r
               set reference = l.reference, name = l.name, valid_until = l.valid_until, income_class = l.income_class,
                   ceiling = l.ceiling, designated = l.designated, ended_why = case when l.ends then 'FILE' end, changed_at = :at, changed_by = :by
              from pmh.load_line l
             where l.load = :load and
            """ + SAME + """
               and (r.reference, r.name, r.valid_until, r.income_class, r.ceiling, r.designated)
                   is distinct from (l.reference, l.name, l.valid_until, l.income_class, l.ceiling, l.designated)
            """;

    private static final String ADD_HOLDINGS = """
            insert into pmh.holding
                   (person_id, holding, municipality, scheme, law, payer, recipient, valid_from, valid_until,
                    income_class, ceiling, designated, registered_at, registered_by)
            select l.person_id, l.holding, :municipality, l.scheme, l.law, l.payer, l.recipient, l.valid_from,
                   l.valid_until, l.income_class, l.ceiling, string_to_array(l.designated, ' '), :at, :by
              from pmh.load_line l
             where l.load = :load and not exists (select 1 from pmh.roll_entry r where
            """ + SAME + ")";

    private static final String ADD = """
            insert into pmh.roll_entry
                   (municipality, holding, person_id, reference, name, born, scheme, payer, recipient, valid_from,
                    valid_until, income_class, ceiling, designated, changed_at, changed_by)
            select :municipality, l.holding, l.person_id, l.reference, l.name, l.born, l.scheme, l.payer, l.recipient,
                   l.valid_from, l.valid_until, l.income_class, l.ceiling, l.designated, :at, :by
              from pmh.load_line l
             where l.load = :load and not exists (select 1 from pmh.roll_entry r where
            """ + SAME + ")";

    /** In force or to come, and not in the file. Of national payers only those of which the file has a line: each has a list of its own. */
    private static final String ABSENT = """
             r.municipality = :municipality
               and (r.scheme is not null or r.payer in (select n.payer from pmh.load_line n where n.load = :load))
               and (r.valid_until is null or r.valid_until > :day)
               and not exists (select 1
                                 from pmh.load_line l
                                where l.load = :load and l.payer = r.payer and l.recipient = r.recipient
                                  and l.valid_from = r.valid_from)
            """;

    /** Every holding holds for a day at least: of who begins on the file's day, this day. */
    private static final String END_HOLDINGS = """
            update pmh.holding h
               set valid_until = greatest(:day, r.valid_from + 1)
              from pmh.roll_entry r
             where h.person_id = r.person_id and h.holding = r.holding and r.valid_from <= :day and
            """ + ABSENT;

    private static final String END = """
            update pmh.roll_entry r
               set valid_until = greatest(:day, r.valid_from + 1), ended_why = 'FILE', changed_at = :at, changed_by = :by
             where r.valid_from <= :day and
            """ + ABSENT;

    private static final String DROP_HOLDINGS = """
            delete from pmh.holding h
             using pmh.roll_entry r
             where h.person_id = r.person_id and h.holding = r.holding and r.valid_from > :day and
            """ + ABSENT;

    private static final String DROP = "delete from pmh.roll_entry r where r.valid_from > :day and " + ABSENT;

    private static final String CLAIM = """
            insert into pmh.national_payer (payer, municipality, at, by_whom)
            select distinct l.payer, :municipality, cast(:at as timestamptz), :by
              from pmh.load_line l
             where l.load = :load and l.scheme is null
            on conflict do nothing
            """;

    /** National numbers that became another municipality's since the file was checked. */
    private static final String LOST = """
            select count(*)
              from pmh.load_line l
              join pmh.national_payer n on n.payer = l.payer
             where l.load = :load and l.scheme is null and n.municipality <> :municipality
            """;

    private final JdbcClient sql;

    SwitchRoll(JdbcClient sql) {
        this.sql = sql;
    }

    Changes take(Load load, Instant at) {
        FreshPlans.require(sql);
        of(LOCK, load, at).query(String.class).single();
        of(CLAIM, load, at).update();
        if (of(LOST, load, at).query(Integer.class).single() > 0) {
            throw new IllegalStateException("a national number became another municipality's");
        }
        int ended = load.extent() == Extent.FULL ? endAbsent(load, at) : 0;
        of(CHANGE_HOLDINGS, load, at).update();
        int changed = of(CHANGE, load, at).update();
        of(ADD_HOLDINGS, load, at).update();
        int added = of(ADD, load, at).update();
        return new Changes(added, changed, ended);
    }

    /** What has begun ends with the day before the file's day; what is to come is taken out. */
    private int endAbsent(Load load, Instant at) {
        of(END_HOLDINGS, load, at).update();
        int ended = of(END, load, at).update();
        of(DROP_HOLDINGS, load, at).update();
        return ended + of(DROP, load, at).update();
    }

    private JdbcClient.StatementSpec of(String statement, Load load, Instant at) {
        LocalDate day = load.asOf();
        return sql.sql(statement)
                .param("municipality", load.municipality())
                .param("load", load.id())
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", load.sentBy());
    }
}
