package jp.musubi.platform.records.interviews;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code records.interview_box}: what was given to each facility. Follows the interviews, in the transaction of the act. */
@Repository
class InterviewBox {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String PUT = """
        insert into records.interview_box (facility, interview_id, person_id, state, given_at, changed_at)
        values (:facility, :interview, :person, :state, :givenAt, :changedAt)
        on conflict (facility, interview_id) do update
           set state = excluded.state, given_at = excluded.given_at, changed_at = excluded.changed_at
        """;

    private static final String COLUMNS = "select person_id, interview_id, state, given_at, changed_at, ";

    private static final String ONE = COLUMNS + """
        1 as total
          from records.interview_box
         where facility = :facility and interview_id = :interview
        """;

    private static final String OF_PERSON = COLUMNS + """
        1 as total
          from records.interview_box
         where facility = :facility and person_id = :person and state in ('GIVEN', 'READ')
         order by given_at desc, interview_id
         limit :most
        """;

    private static final String WHERE = """
          from records.interview_box
         where facility = :facility
           and (:everyState or state = any (cast(:states as text[])))
           and given_at >= :since and given_at < :until
        """;

    private static final String PAGE = COLUMNS + "count(*) over () as total " + WHERE;
    private static final String COUNT = "select count(*) " + WHERE;
    private static final String LIMITS = ", interview_id limit :limit offset :offset";

    private final JdbcClient database;

    InterviewBox(JdbcClient database) {
        this.database = database;
    }

    /** As it is now; one that was never given stands nowhere. */
    void put(Interview one) {
        Instant givenAt = one.givenAt();
        if (givenAt != null) {
            database.sql(PUT)
                    .param("facility", one.facility().digits())
                    .param("interview", one.id().interview())
                    .param("person", one.id().person().value())
                    .param("state", one.state().name())
                    .param("givenAt", givenAt.atOffset(UTC))
                    .param("changedAt", one.changedAt().atOffset(UTC))
                    .update();
        }
    }

    Optional<InterviewLine> find(FacilityCode facility, UUID interview) {
        return database.sql(ONE)
                .param("facility", facility.digits())
                .param("interview", interview)
                .query(InterviewBox::line)
                .optional();
    }

    /** What this person gave to the facility and did not take back, newest first. */
    List<InterviewLine> list(FacilityCode facility, PersonId person, int most) {
        return database.sql(OF_PERSON)
                .param("facility", facility.digits())
                .param("person", person.value())
                .param("most", most)
                .query(InterviewBox::line)
                .list();
    }

    InterviewPage page(FacilityCode facility, InterviewQuery query) {
        int[] total = {0};
        String order = query.oldestFirst() ? " order by given_at" : " order by given_at desc";
        List<InterviewLine> lines = asked(PAGE + order + LIMITS, facility, query)
                .param("limit", query.size())
                .param("offset", (query.page() - 1) * query.size())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return line(row, number);
                })
                .list();
        boolean behindTheLast = lines.isEmpty() && query.page() > 1;
        int all = behindTheLast
                ? asked(COUNT, facility, query)
                        .query((row, number) -> row.getInt(1))
                        .single()
                : total[0];
        return new InterviewPage(lines, query.page(), query.size(), all);
    }

    private JdbcClient.StatementSpec asked(String sql, FacilityCode facility, InterviewQuery query) {
        LocalDate since = query.since();
        LocalDate until = query.until();
        return database.sql(sql)
                .param("facility", facility.digits())
                .param("everyState", query.states().isEmpty())
                .param("states", query.states().stream().map(Enum::name).toArray(String[]::new))
                .param("since", since == null ? Instant.EPOCH.atOffset(UTC) : start(since))
                .param("until", until == null ? EVER.atOffset(UTC) : start(until.plusDays(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(JAPAN).toOffsetDateTime();
    }

    private static InterviewLine line(ResultSet row, int number) throws SQLException {
        return new InterviewLine(
                new Interview.Id(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("interview_id", UUID.class)),
                InterviewState.valueOf(row.getString("state")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
