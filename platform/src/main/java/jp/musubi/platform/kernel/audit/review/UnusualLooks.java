package jp.musubi.platform.kernel.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
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
            select distinct on (caller) caller, facility, persons, looks, span_from
              from (select e.caller, min(e.facility) as facility, count(distinct e.person_id) as persons,
                           count(*) as looks,
                           date_bin(make_interval(mins => :minutes), e.at, o.origin) as span_from
                      from kernel.audit_entry e
                     cross join (values (cast(:from as timestamptz)), (cast(:half as timestamptz))) as o (origin)
                     where e.at >= :from and e.at < :until
                       and e.act = 'VIEW' and e.role <> 'PATIENT' and e.person_id <> :nobody
                     group by e.caller, span_from) as spans
             where persons > :most
             order by caller, persons desc, span_from
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Facilities facilities;

    UnusualLooks(JdbcClient jdbc, Facilities facilities) {
        this.jdbc = jdbc;
        this.facilities = facilities;
    }

    List<Review.WithoutVisit> listWithoutVisit(Instant from, Instant until, ReviewRule rule) {
        return jdbc.sql(WITHOUT_VISIT)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("nobody", WrittenEntry.NOBODY)
                .param("minutes", rule.minutes())
                .param("most", rule.most())
                .param("limit", Review.MOST)
                .query((row, number) -> new Review.WithoutVisit(
                        row.getString("caller"),
                        nameOf(row),
                        row.getObject("person_id", UUID.class),
                        row.getLong("looks"),
                        row.getLong("refused"),
                        instant(row, "first_at"),
                        instant(row, "last_at")))
                .list();
    }

    List<Review.ManyPatients> listManyPatients(Instant from, Instant until, ReviewRule rule) {
        Duration span = Duration.ofMinutes(rule.minutes());
        return jdbc.sql(MANY_PATIENTS)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("half", from.minus(span.dividedBy(2)).atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("nobody", WrittenEntry.NOBODY)
                .param("minutes", rule.minutes())
                .param("most", rule.most())
                .param("limit", Review.MOST)
                .query((row, number) -> new Review.ManyPatients(
                        row.getString("caller"),
                        nameOf(row),
                        row.getLong("persons"),
                        row.getLong("looks"),
                        instant(row, "span_from"),
                        instant(row, "span_from").plus(span)))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private String nameOf(ResultSet row) throws SQLException {
        String digits = row.getString("facility");
        return digits == null
                ? row.getString("caller")
                : facilities.find(new FacilityCode(digits)).map(Facility::name).orElse(digits);
    }
}
