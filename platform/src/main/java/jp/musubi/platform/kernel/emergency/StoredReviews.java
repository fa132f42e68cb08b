package jp.musubi.platform.kernel.emergency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 見直しの保管。The queue holds ids and a state; what was written down at each step is added, never changed. */
@Repository
class StoredReviews {

    private static final String QUEUE = """
            insert into kernel.emergency_review (opening_id, person_id, facility, opened_at, state)
            values (:id, :person, :facility, :openedAt, 'WAITING')
            """;

    // Those that wait for somebody first, the longest waiting of them on top.
    private static final String LIST = """
            select o.person_id, o.opening_id, o.facility, o.staff_id, o.caller, o.reason, o.opened_at, o.until_at, r.state
              from kernel.emergency_review r
              join kernel.emergency_opening o on o.person_id = r.person_id and o.opening_id = r.opening_id
             where :facility::text is null or r.facility = :facility::text
             order by r.state not in ('WAITING', 'ASKED'),
                      case when r.state in ('WAITING', 'ASKED') then r.opened_at end,
                      r.opened_at desc, r.opening_id
             limit :limit
            """;

    private static final String ONE = """
            select o.person_id, o.opening_id, o.facility, o.staff_id, o.caller, o.reason, o.opened_at, o.until_at, r.state
              from kernel.emergency_review r
              join kernel.emergency_opening o on o.person_id = r.person_id and o.opening_id = r.opening_id
             where r.opening_id = :id
            """;

    private static final String MOVE = """
            update kernel.emergency_review
               set state = :to
             where opening_id = :id and state = :from
            """;

    private static final String NOTE = """
            insert into kernel.emergency_note (opening_id, note, at, written_by, step, comment)
            select :id, coalesce(max(note), 0) + 1, :at, :by, :step, :comment
              from kernel.emergency_note
             where opening_id = :id
            """;

    private static final String NOTES = """
            select at, written_by, step, comment
              from kernel.emergency_note
             where opening_id = :id
             order by note
            """;

    private final JdbcClient jdbc;

    StoredReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void queue(Opening opening) {
        var emergency = opening.emergency();
        jdbc.sql(QUEUE)
                .param("id", emergency.id())
                .param("person", emergency.person().value())
                .param("facility", emergency.facility().digits())
                .param("openedAt", StoredOpenings.utc(emergency.openedAt()))
                .update();
    }

    /** @param facility null for all */
    List<Opening> list(@Nullable FacilityCode facility, int limit) {
        return jdbc.sql(LIST)
                .param("facility", facility == null ? null : facility.digits())
                .param("limit", limit)
                .query((row, number) -> StoredOpenings.opening(row))
                .list();
    }

    Optional<Opening> find(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query((row, number) -> StoredOpenings.opening(row))
                .optional();
    }

    /** False, and nothing changed, when the review no longer stands where the step begins. */
    boolean move(UUID id, ReviewState from, ReviewState to) {
        return jdbc.sql(MOVE)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void note(UUID id, ReviewNote note) {
        jdbc.sql(NOTE)
                .param("id", id)
                .param("at", StoredOpenings.utc(note.at()))
                .param("by", note.by())
                .param("step", note.step().name())
                .param("comment", note.comment())
                .update();
    }

    List<ReviewNote> listNotes(UUID id) {
        return jdbc.sql(NOTES)
                .param("id", id)
                .query((row, number) -> new ReviewNote(
                        instant(row.getObject("at", OffsetDateTime.class)),
                        row.getString("written_by"),
                        ReviewStep.valueOf(row.getString("step")),
                        row.getString("comment")))
                .list();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
