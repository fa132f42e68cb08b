package jp.musubi.platform.outbreaks.notices;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.outbreaks.forms.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 届の来し方の表。Versions of the content and turns; only added. */
@Component
class HistoryRows {

    private static final String ADD_VERSION = """
            insert into outbreaks.notice_version (notice, version, fields, at, by_whom)
            values (:notice, :version, :fields, :at, :by)
            """;

    private static final String VERSION = """
            select fields
              from outbreaks.notice_version
             where notice = :notice and version = :version
            """;

    private static final String ADD_TURN = """
            insert into outbreaks.notice_turn (notice, number, act, state, version, note, at, by_whom)
            select :notice, coalesce(max(number), 0) + 1, :act, :state, :version, :note, :at, :by
              from outbreaks.notice_turn
             where notice = :notice
            """;

    private static final String TURNS = """
            select number, act, state, version, note, at, by_whom
              from outbreaks.notice_turn
             where notice = :notice
             order by number
            """;

    private final JdbcClient sql;

    HistoryRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** だれが、いつ、なぜ。 */
    record Step(String act, String note, Instant at, String by) {}

    void addVersion(UUID notice, int version, Map<String, String> values, Step step) {
        sql.sql(ADD_VERSION)
                .param("notice", notice)
                .param("version", version)
                .param("fields", Fields.write(values))
                .param("at", step.at().atOffset(UTC))
                .param("by", step.by())
                .update();
    }

    Map<String, String> version(UUID notice, int version) {
        return Fields.read(sql.sql(VERSION)
                .param("notice", notice)
                .param("version", version)
                .query(String.class)
                .single());
    }

    /** Under the lock of the notice. */
    void addTurn(Notice notice, Step step) {
        sql.sql(ADD_TURN)
                .param("notice", notice.id())
                .param("act", step.act())
                .param("state", notice.state().name())
                .param("version", notice.version())
                .param("note", step.note())
                .param("at", step.at().atOffset(UTC))
                .param("by", step.by())
                .update();
    }

    List<NoticeTurn> turns(UUID notice) {
        return sql.sql(TURNS)
                .param("notice", notice)
                .query((row, place) -> new NoticeTurn(
                        row.getInt("number"),
                        row.getString("act"),
                        NoticeState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }
}
