package jp.musubi.platform.records.writing.web;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code records.letter_draft}. A writer at two facilities has two sets. */
@Component
class DraftRows {

    private static final String LIST = """
            select draft_id, body, kept_at, due_at
              from records.letter_draft
             where facility = :facility and writer = :writer and due_at > :now
            """;

    private static final String NEWEST = LIST + " order by kept_at desc, draft_id";
    private static final String ONE = LIST + " and draft_id = :draft";

    private static final String PUT = """
            insert into records.letter_draft (facility, writer, draft_id, body, kept_at, due_at)
            values (:facility, :writer, :draft, :body, :kept, :due)
            on conflict (facility, writer, draft_id) do update
               set body = excluded.body, kept_at = excluded.kept_at, due_at = excluded.due_at
            """;

    private static final String DROP =
            "delete from records.letter_draft where facility = :facility and writer = :writer and draft_id = :draft";

    private static final String ERASE = "delete from records.letter_draft where due_at <= :now";

    private final JdbcClient database;

    DraftRows(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    List<KeptDraft> list(Writer writer, Instant now) {
        return of(NEWEST, writer)
                .param("now", now.atOffset(UTC))
                .query(DraftRows::draft)
                .list();
    }

    Optional<KeptDraft> find(Writer writer, UUID id, Instant now) {
        return of(ONE, writer)
                .param("draft", id)
                .param("now", now.atOffset(UTC))
                .query(DraftRows::draft)
                .optional();
    }

    void put(Writer writer, KeptDraft draft) {
        of(PUT, writer)
                .param("draft", draft.id())
                .param("body", draft.body())
                .param("kept", draft.keptAt().atOffset(UTC))
                .param("due", draft.dueAt().atOffset(UTC))
                .update();
    }

    void drop(Writer writer, UUID id) {
        of(DROP, writer).param("draft", id).update();
    }

    /** All that is due, of whoever wrote it. */
    void erase(Instant now) {
        database.sql(ERASE).param("now", now.atOffset(UTC)).update();
    }

    private JdbcClient.StatementSpec of(String statement, Writer writer) {
        return database.sql(statement)
                .param("facility", writer.facility().code().digits())
                .param("writer", writer.staffId());
    }

    private static KeptDraft draft(ResultSet row, int place) throws SQLException {
        return new KeptDraft(
                row.getObject("draft_id", UUID.class),
                row.getString("body"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
