package jp.musubi.platform.outbreaks.drafts;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.outbreaks.forms.Fields;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 下書きの表。Read with a grant on the person only. */
@Component("outbreakDraftRows")
class DraftRows {

    private static final String COLUMNS = """
            select draft, person_id, facility, disease, rule, state, made_at, fields, sources, notice
              from outbreaks.draft
             where person_id = :person and facility = :facility
            """;

    private static final String OF_PERSON = COLUMNS + """
             order by made_at desc, draft
             limit 200
            """;

    private static final String FIND = COLUMNS + """
               and draft = :draft
            """;

    private static final String PUT = """
            insert into outbreaks.draft
                   (person_id, draft, facility, disease, rule, state, made_at, changed_at, changed_by, note, fields, sources, notice)
            values (:person, :draft, :facility, :disease, :rule, :state, :made, :at, :by, :note, :fields, :sources, :notice)
            on conflict (person_id, draft) do update
               set state = excluded.state, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                   note = excluded.note, fields = excluded.fields, sources = excluded.sources, notice = excluded.notice
            """;

    private final JdbcClient sql;

    DraftRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** 変えたこと。 */
    record Change(Instant at, String by, String note) {}

    /** Those of one facility about the granted person, newest first. */
    List<Draft> list(FacilityCode facility, AccessGrant grant) {
        return sql.sql(OF_PERSON)
                .param("person", grant.person().value())
                .param("facility", facility.digits())
                .query((row, place) -> draft(row))
                .list();
    }

    Optional<Draft> find(FacilityCode facility, UUID draft, AccessGrant grant) {
        return sql.sql(FIND)
                .param("person", grant.person().value())
                .param("facility", facility.digits())
                .param("draft", draft)
                .query((row, place) -> draft(row))
                .optional();
    }

    void put(Draft draft, Change change) {
        sql.sql(PUT)
                .param("person", draft.person().value())
                .param("draft", draft.id())
                .param("facility", draft.facility().digits())
                .param("disease", draft.disease())
                .param("rule", draft.rule())
                .param("state", draft.state().name())
                .param("made", draft.madeAt().atOffset(UTC))
                .param("at", change.at().atOffset(UTC))
                .param("by", change.by())
                .param("note", change.note())
                .param("fields", Fields.write(draft.values()))
                .param("sources", Fields.write(draft.sources()))
                .param("notice", draft.notice())
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("draft", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new FacilityCode(row.getString("facility")),
                row.getString("disease"),
                row.getString("rule"),
                DraftState.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Fields.read(row.getString("fields")),
                Fields.read(row.getString("sources")),
                row.getObject("notice", UUID.class));
    }
}
