package jp.musubi.platform.cybersecurity.training;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受講の表。Every query names the facility, but for the counts. */
@Component
class AttendanceRows {

    private static final String ADD = """
            insert into cybersecurity.attendance
                   (attendance, number, facility, prefecture, course, attendee, duty, step, on_day, evidence, at, by_whom)
            values (:id, :number, :facility, :prefecture, :course, :attendee, :duty, :step, :on, :evidence, :at, :by)
            on conflict do nothing
            """;

    /** Index: attendances_of_facility. */
    private static final String LIST = """
            select attendance, number, course, attendee, duty, step, on_day, evidence, at, by_whom
              from (select distinct on (attendance)
                           attendance, number, course, attendee, duty, step, on_day, evidence, at, by_whom
                      from cybersecurity.attendance
                     where facility = :facility
                     order by attendance, number desc) newest
             order by at desc, attendance
            """;

    /** A completion is the last line of its attendance. Index: attendances_completed. */
    private static final String COMPLETED = """
            select distinct prefecture, facility, duty, course
              from cybersecurity.attendance
             where step = 'COMPLETED' and on_day between :first and :last
               and (:prefecture = '' or prefecture = :prefecture)
            """;

    private final JdbcClient sql;
    private final Courses courses;

    AttendanceRows(JdbcClient sql, Courses courses) {
        this.sql = sql;
        this.courses = courses;
    }

    /** That somebody of a facility completed a course. */
    record Completed(String prefecture, String facility, String duty, String course) {}

    boolean add(Facility facility, Attendance line) {
        return sql.sql(ADD)
                        .param("id", line.id())
                        .param("number", line.number())
                        .param("facility", facility.code().digits())
                        .param("prefecture", facility.prefecture())
                        .param("course", line.course().id())
                        .param("attendee", line.attendee())
                        .param("duty", line.duty().id())
                        .param("step", line.step().name())
                        .param("on", line.on())
                        .param("evidence", line.evidence())
                        .param("at", line.at().atOffset(UTC))
                        .param("by", line.by())
                        .update()
                > 0;
    }

    /** Newest first. */
    List<Attendance> list(FacilityCode facility) {
        return sql.sql(LIST)
                .param("facility", facility.digits())
                .query((row, place) -> new Attendance(
                        row.getObject("attendance", UUID.class),
                        row.getInt("number"),
                        courses.find(row.getString("course")).orElseThrow(),
                        row.getString("attendee"),
                        TrainingDuty.find(row.getString("duty")).orElseThrow(),
                        Attendance.Step.valueOf(row.getString("step")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("evidence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    /** @param prefecture empty for all */
    List<Completed> completed(LocalDate first, LocalDate last, String prefecture) {
        return sql.sql(COMPLETED)
                .param("first", first)
                .param("last", last)
                .param("prefecture", prefecture)
                .query((row, place) -> new Completed(
                        row.getString("prefecture"),
                        row.getString("facility"),
                        row.getString("duty"),
                        row.getString("course")))
                .list();
    }
}
