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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 施設の下書きの箱。Keyed by facility, ids only. */
@Component
class DraftBox {

    private static final String PUT = """
            insert into outbreaks.draft_box (facility, draft, person_id, disease, state, made_at, late_from, remind_from)
            values (:facility, :draft, :person, :disease, :state, :made, :late, :remind)
            on conflict (facility, draft) do update
               set state = excluded.state, late_from = excluded.late_from, remind_from = excluded.remind_from,
                   reminded_at = case when draft_box.late_from = excluded.late_from then draft_box.reminded_at end
            """;

    private static final String LIST = """
            select draft, person_id, disease, state, made_at, late_from, reminded_at
              from outbreaks.draft_box
             where facility = :facility and state = :state
             order by late_from, draft
             limit 100
            """;

    private static final String FIND = """
            select draft, person_id, disease, state, made_at, late_from, reminded_at
              from outbreaks.draft_box
             where facility = :facility and draft = :draft
            """;

    private static final String REMIND = """
            update outbreaks.draft_box
               set reminded_at = :now
             where (facility, draft) in (select facility, draft
                                           from outbreaks.draft_box
                                          where state = 'OPEN' and reminded_at is null and remind_from <= :now
                                          order by remind_from
                                          limit 100
                                            for update skip locked)
            returning facility, draft
            """;

    private final JdbcClient sql;

    DraftBox(JdbcClient sql) {
        this.sql = sql;
    }

    /** 期限と催促。@param remindFrom null when nobody is reminded */
    record Until(Instant lateFrom, @Nullable Instant remindFrom) {}

    /** 催促するもの。 */
    record Due(FacilityCode facility, UUID draft) {}

    void put(Draft draft, Until until) {
        sql.sql(PUT)
                .param("facility", draft.facility().digits())
                .param("draft", draft.id())
                .param("person", draft.person().value())
                .param("disease", draft.disease())
                .param("state", draft.state().name())
                .param("made", draft.madeAt().atOffset(UTC))
                .param("late", until.lateFrom().atOffset(UTC))
                .param("remind", offset(until.remindFrom()))
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

    /** Those that are due for it, a hundred at most; each once. */
    List<Due> remind(Instant now) {
        return sql.sql(REMIND)
                .param("now", now.atOffset(UTC))
                .query((row, place) ->
                        new Due(new FacilityCode(row.getString("facility")), row.getObject("draft", UUID.class)))
                .list();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }

    private static DraftLine line(ResultSet row) throws SQLException {
        return new DraftLine(
                row.getObject("draft", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("disease"),
                DraftState.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("late_from", OffsetDateTime.class).toInstant(),
                instant(row, "reminded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
