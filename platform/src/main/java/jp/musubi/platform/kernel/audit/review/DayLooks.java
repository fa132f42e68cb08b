package jp.musubi.platform.kernel.audit.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.StaffMark;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 一日の施設の見方を、だれがだれを、でまとめる。Newest first, at most {@link #MOST}: for a person at work, never on a patient's way. */
@Repository
class DayLooks {

    static final int MOST = 20_000;

    private static final String BY_STAFF = """
            select e.caller, e.facility, e.person_id, count(*) as looks, count(e.reason) as refused,
                   min(e.at) as first_at, max(e.at) as last_at,
                   case when starts_with(e.subjects[1], :mark) then e.subjects[1] end as staff
              from kernel.audit_entry e
             where e.at >= :from and e.at < :until
               and e.act = 'VIEW' and e.role = 'FACILITY' and e.person_id <> :nobody
               and (cast(:facility as text) is null or (e.facility = :facility and e.reason is null))
             group by e.caller, e.facility, e.person_id, staff
             order by last_at desc, e.caller, e.person_id
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Lookers lookers;

    DayLooks(JdbcClient jdbc, Lookers lookers) {
        this.jdbc = jdbc;
        this.lookers = lookers;
    }

    /** @param facility whose looks, without those refused; null for all, refused or not */
    List<DayLook> list(Instant from, Instant until, @Nullable String facility) {
        LookersOfOneList named = lookers.ofOneList();
        return jdbc.sql(BY_STAFF)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("nobody", WrittenEntry.NOBODY)
                .param("mark", StaffMark.PREFIX)
                .param("facility", facility)
                .param("limit", MOST)
                .query((row, number) -> {
                    String mark = row.getString("staff");
                    return new DayLook(
                            named.of(row, mark == null ? null : StaffMark.staffOf(List.of(mark))),
                            row.getObject("person_id", UUID.class),
                            Lookers.count(row));
                })
                .list();
    }
}
