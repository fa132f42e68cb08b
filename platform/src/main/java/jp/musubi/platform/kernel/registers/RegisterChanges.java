package jp.musubi.platform.kernel.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 台帳の変更の記録。Its rows are written once. */
@Component
class RegisterChanges {

    private static final String REMEMBER = """
            insert into kernel.register_change
                   (register, entry, change, before, after, reason, changed_by, changed_at)
            select :register, :entry, coalesce(max(change), 0) + 1, cast(:before as text), :after, :reason, :by, :at
              from kernel.register_change
             where register = :register and entry = :entry
            """;

    private static final String OF_ENTRY = """
            select change, before, after, reason, changed_by, changed_at
              from kernel.register_change
             where register = :register and entry = :entry
             order by change desc
            """;

    private final JdbcClient sql;

    RegisterChanges(JdbcClient sql) {
        this.sql = sql;
    }

    void remember(RegisterName register, String entry, EntryChange change) {
        sql.sql(REMEMBER)
                .param("register", register.name())
                .param("entry", entry)
                .param("before", change.isNew() ? null : text(change.before()))
                .param("after", text(change.after()))
                .param("reason", change.reason())
                .param("by", change.by())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<EntryChange> listOf(RegisterName register, String entry) {
        return sql.sql(OF_ENTRY)
                .param("register", register.name())
                .param("entry", entry)
                .query(RegisterChanges::change)
                .list();
    }

    /** One line a field; no field holds a tab or a line end. */
    static String text(Map<String, String> cells) {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + "\t" + cell.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static EntryChange change(ResultSet row, int place) throws SQLException {
        Instant at = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return new EntryChange(
                row.getInt("change"),
                cells(row.getString("before")),
                cells(row.getString("after")),
                row.getString("reason"),
                row.getString("changed_by"),
                at);
    }

    private static Map<String, String> cells(@Nullable String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (text != null) {
            for (String line : text.split("\n")) {
                String[] cell = line.split("\t", 2);
                cells.put(cell[0], cell.length == 2 ? cell[1] : "");
            }
        }
        return cells;
    }
}
