package jp.musubi.platform.kernel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** 記録の行の読み方。The columns of {@code kernel.audit_entry} as an entry; each query writes them out under these names. */
public final class EntryRow {

    private EntryRow() {}

    public static WrittenEntry read(ResultSet row) throws SQLException {
        String[] subjects = (String[]) row.getArray("subjects").getArray();
        return new WrittenEntry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("trace_id"),
                row.getString("caller"),
                row.getString("role"),
                row.getString("facility"),
                row.getObject("person_id", UUID.class),
                row.getString("act"),
                List.of(subjects),
                row.getString("reason"),
                row.getString("interaction"));
    }
}
