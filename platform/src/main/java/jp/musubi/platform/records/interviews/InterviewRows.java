package jp.musubi.platform.records.interviews;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code records.interview}. Writes run in the caller's transaction. */
@Repository
class InterviewRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String OF_PERSON = """
        select person_id, interview_id, facility, questions, state, revision,
               made_at, changed_at, given_at, due_at, answers
          from records.interview
         where person_id = :person
        """;

    private static final String ONE = OF_PERSON + " and interview_id = :interview";
    private static final String LOCK = ONE + " for update";
    private static final String NEWEST = OF_PERSON + " order by made_at desc, interview_id limit :most";

    private static final String COUNT = """
        select count(*)
          from records.interview
         where person_id = :person and state <> 'ERASED'
        """;

    private static final String PUT = """
        insert into records.interview (
               person_id, interview_id, facility, questions, state, revision,
               made_at, changed_at, given_at, due_at, answers)
        values (:person, :interview, :facility, :questions, :state, :revision,
                :madeAt, :changedAt, :givenAt, :dueAt, :answers)
        on conflict (person_id, interview_id) do update
           set state = excluded.state, revision = excluded.revision, changed_at = excluded.changed_at,
               given_at = excluded.given_at, due_at = excluded.due_at, answers = excluded.answers
        """;

    private static final String DUE = """
        select person_id, interview_id
          from records.interview
         where due_at <= :now
         order by due_at
         limit :most
        """;

    private final JdbcClient database;

    InterviewRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Interview> find(Interview.Id id) {
        return of(ONE, id).query(InterviewRows::interview).optional();
    }

    /** Nobody else can change it until the transaction ends. */
    Optional<Interview> lock(Interview.Id id) {
        return of(LOCK, id).query(InterviewRows::interview).optional();
    }

    /** Newest first, erased ones too. */
    List<Interview> list(PersonId person, int most) {
        return database.sql(NEWEST)
                .param("person", person.value())
                .param("most", most)
                .query(InterviewRows::interview)
                .list();
    }

    /** How many the person has that are not erased. */
    int count(PersonId person) {
        return database.sql(COUNT)
                .param("person", person.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    void put(Interview one) {
        boolean erased = one.state() == InterviewState.ERASED;
        of(PUT, one.id())
                .param("facility", one.facility().digits())
                .param("questions", one.questions())
                .param("state", one.state().name())
                .param("revision", one.revision())
                .param("madeAt", one.madeAt().atOffset(UTC))
                .param("changedAt", one.changedAt().atOffset(UTC))
                .param("givenAt", offset(one.givenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("dueAt", offset(one.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("answers", erased ? null : JSON.writeValueAsString(one.answers()), Types.VARCHAR)
                .update();
    }

    /** Whose words the clock has to erase, the longest due first. */
    List<Interview.Id> listDue(Instant now, int most) {
        return database.sql(DUE)
                .param("now", now.atOffset(UTC))
                .param("most", most)
                .query((row, number) -> id(row))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Interview.Id id) {
        return database.sql(sql).param("person", id.person().value()).param("interview", id.interview());
    }

    private static Interview.Id id(ResultSet row) throws SQLException {
        return new Interview.Id(
                new PersonId(row.getObject("person_id", UUID.class)), row.getObject("interview_id", UUID.class));
    }

    private static Interview interview(ResultSet row, int number) throws SQLException {
        return new Interview(
                id(row),
                new FacilityCode(row.getString("facility")),
                row.getString("questions"),
                InterviewState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "given_at"),
                instant(row, "due_at"),
                answers(row.getString("answers")));
    }

    private static List<InterviewAnswer> answers(@Nullable String json) {
        return json == null ? List.of() : Arrays.asList(JSON.readValue(json, InterviewAnswer[].class));
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
