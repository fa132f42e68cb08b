package jp.musubi.platform.records.checkups;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.CheckupProgram;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 健診の台帳。All methods run inside the caller's transaction. */
@Component
class ReportRows {

    private static final String PUT = """
            insert into records.checkup_report (
                   person_id, unit_id, version, checked_on, programs, agreed, registered_at, served)
            values (:person, :unit, :version, :day, :programs, :agreed, :at, true)
            on conflict (person_id, unit_id) do update
               set version = excluded.version,
                   checked_on = excluded.checked_on,
                   programs = excluded.programs,
                   agreed = excluded.agreed,
                   registered_at = case when checkup_report.version = excluded.version
                                        then checkup_report.registered_at else excluded.registered_at end,
                   served = true
            """;

    private static final String SERVED = """
            update records.checkup_report
               set served = :served
             where person_id = :person
               and unit_id = :unit
            """;

    private static final String COPY = """
            insert into records.checkup_report (
                   person_id, unit_id, version, checked_on, programs, agreed, registered_at, served)
            select :to, unit_id, version, checked_on, programs, agreed, registered_at, :served
              from records.checkup_report
             where person_id = :person
               and unit_id = :unit
            on conflict (person_id, unit_id) do update
               set version = excluded.version,
                   registered_at = excluded.registered_at,
                   served = excluded.served
            """;

    private static final String OF_PERSON = """
            select unit_id, version, checked_on, programs, agreed, registered_at
              from records.checkup_report
             where person_id = :person
               and served
            """;

    private final JdbcClient database;

    ReportRows(JdbcClient database) {
        this.database = database;
    }

    /** In the place of the former version; a version that was there before keeps its time of registration. */
    void put(PersonId person, Report report) {
        of(person, report.unit(), PUT)
                .param("version", report.version())
                .param("day", report.day())
                .param(
                        "programs",
                        report.heading().programs().stream()
                                .map(CheckupProgram::code)
                                .collect(Collectors.joining(" ")))
                .param("agreed", report.heading().agreed())
                .param("at", report.registeredAt().atOffset(UTC))
                .update();
    }

    void serve(PersonId person, UUID unit, boolean served) {
        of(person, unit, SERVED).param("served", served).update();
    }

    void copy(PersonId person, UUID unit, PersonId to, boolean served) {
        of(person, unit, COPY).param("to", to.value()).param("served", served).update();
    }

    /** Those that are served. */
    List<Report> list(PersonId person) {
        return database.sql(OF_PERSON)
                .param("person", person.value())
                .query(ReportRows::report)
                .list();
    }

    private static Report report(ResultSet row, int place) throws SQLException {
        LocalDate day = row.getObject("checked_on", LocalDate.class);
        List<CheckupProgram> programs = Arrays.stream(row.getString("programs").split(" "))
                .flatMap(code -> Programs.find(code, day).stream())
                .toList();
        return new Report(
                row.getObject("unit_id", UUID.class),
                row.getInt("version"),
                day,
                new Heading(programs, row.getBoolean("agreed")),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec of(PersonId person, UUID unit, String sql) {
        return database.sql(sql).param("person", person.value()).param("unit", unit);
    }
}
