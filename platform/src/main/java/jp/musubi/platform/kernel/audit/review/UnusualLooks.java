package jp.musubi.platform.kernel.audit.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** ふつうでない見方を記録から探す。Over all persons of a span of time: for a person at work, never on a patient's way. */
@Repository
class UnusualLooks {

    private static final String WITHOUT_VISIT = """
            select e.caller, e.facility, e.person_id, count(*) as looks, count(e.reason) as refused,
                   min(e.at) as first_at, max(e.at) as last_at
              from kernel.audit_entry e
             where e.at >= :from and e.at < :until
               and e.act = 'VIEW' and e.role = 'FACILITY' and e.person_id <> :nobody
               and (cast(:facility as text) is null or (e.facility = :facility and e.reason is null))
               and not exists (
                   select from kernel.audit_entry v
                    where v.person_id = e.person_id and v.facility = e.facility
                      and v.act = 'OPEN_VISIT' and v.reason is null
                      and v.at <= e.at and v.at > e.at - make_interval(mins => :minutes))
             group by e.caller, e.facility, e.person_id
            having count(*) > :most
             order by looks desc, last_at desc, e.caller, e.person_id
             limit :limit
            """;

    // Spans that begin every half span: any burst shorter than half of one lies in one of them as a whole.
    private static final String MANY_PATIENTS = """
            select distinct on (caller) caller, facility, persons, looks, refused, first_at, last_at
              from (select e.caller, min(e.facility) as facility, count(distinct e.person_id) as persons,
                           count(*) as looks, count(e.reason) as refused, min(e.at) as first_at, max(e.at) as last_at,
                           date_bin(make_interval(mins => :minutes), e.at, o.origin) as span_from
                      from kernel.audit_entry e
                     cross join (values (cast(:from as timestamptz)), (cast(:half as timestamptz))) as o (origin)
                     where e.at >= :from and e.at < :until
                       and e.act = 'VIEW' and e.role <> 'PATIENT' and e.person_id <> :nobody
                       and (cast(:facility as text) is null or (e.facility = :facility and e.reason is null))
                     group by e.caller, span_from) as spans
             where persons > :most
             order by caller, persons desc, span_from
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Lookers lookers;

    UnusualLooks(JdbcClient jdbc, Lookers lookers) {
        this.jdbc = jdbc;
        this.lookers = lookers;
    }

    /** @param facility whose looks, without those refused; null for all, refused or not */
    List<Finding> listWithoutVisit(LocalDate day, Instant from, Instant until, @Nullable String facility) {
        ReviewRule rule = ReviewRule.inForceOn(day, ReviewKind.NO_VISIT);
        LookersOfOneList named = lookers.ofOneList();
        return asked(WITHOUT_VISIT, from, until, rule)
                .param("facility", facility)
                .query((row, number) -> Finding.of(
                        day,
                        ReviewKind.NO_VISIT,
                        named.of(row, null),
                        row.getObject("person_id", UUID.class),
                        null,
                        Lookers.count(row)))
                .list();
    }

    /** @param facility whose looks, without those refused; null for all, refused or not */
    List<Finding> listManyPatients(LocalDate day, Instant from, Instant until, @Nullable String facility) {
        ReviewRule rule = ReviewRule.inForceOn(day, ReviewKind.MANY_PATIENTS);
        Duration span = Duration.ofMinutes(rule.minutes());
        LookersOfOneList named = lookers.ofOneList();
        return asked(MANY_PATIENTS, from, until, rule)
                .param("facility", facility)
                .param("half", from.minus(span.dividedBy(2)).atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        Finding.ofMany(day, named.of(row, null), row.getLong("persons"), Lookers.count(row)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String query, Instant from, Instant until, ReviewRule rule) {
        return jdbc.sql(query)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("nobody", WrittenEntry.NOBODY)
                .param("minutes", rule.minutes())
                .param("most", rule.most())
                .param("limit", Review.MOST);
    }
}
