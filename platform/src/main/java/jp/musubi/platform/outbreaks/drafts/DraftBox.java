package jp.musubi.platform.outbreaks.drafts;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 施設の下書きの箱。Keyed by facility, ids only. */
@Component
class DraftBox {

    private static final String PUT = """
            insert into outbreaks.draft_box (facility, draft, person_id, disease, state, made_at, late_from)
            values (:facility, :draft, :person, :disease, :state, :made, :late)
            on conflict (facility, draft) do update set state = excluded.state, late_from = excluded.late_from
            """;

    private static final String LIST = """
            select draft, person_id, disease, state, made_at, late_from
              from outbreaks.draft_box
             where facility = :facility and state = :state
             order by late_from, draft
             limit 100
            """;

    private static final String FIND = """
            select draft, person_id, disease, state, made_at, late_from
              from outbreaks.draft_box
             where facility = :facility and draft = :draft
            """;

    private final JdbcClient sql;

    DraftBox(JdbcClient sql) {
        this.sql = sql;
    }

    void put(Draft draft, Instant lateFrom) {
        sql.sql(PUT)
                .param("facility", draft.facility().digits())
                .param("draft", draft.id())
                .param("person", draft.person().value())
                .param("disease", draft.disease())
                .param("state", draft.state().name())
                .param("made", draft.madeAt().atOffset(UTC))
                .param("late", lateFrom.atOffset(UTC))
                .update();
    }

    /** The most urgent first. */
    List<DraftLine> list(FacilityCode facility, DraftState state) {
        return sql.sql(LIST)
                .param("facility", facility.digits())
                .param("state", state.name())
                .query((row, place) -> line(row))
                .list();
    }

    Optional<DraftLine> find(FacilityCode facility, UUID draft) {
        return sql.sql(FIND)
                .param("facility", facility.digits())
                .param("draft", draft)
                .query((row, place) -> line(row))
                .optional();
    }

    private static DraftLine line(ResultSet row) throws SQLException {
        return new DraftLine(
                row.getObject("draft", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("disease"),
                DraftState.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("late_from", OffsetDateTime.class).toInstant());
    }
}
