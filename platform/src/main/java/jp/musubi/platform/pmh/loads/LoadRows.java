package jp.musubi.platform.pmh.loads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.pmh.loads.Load.Changes;
import jp.musubi.platform.pmh.loads.Load.Extent;
import jp.musubi.platform.pmh.loads.Load.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.recipient_load} and {@code pmh.load_chunk}. */
@Repository
class LoadRows {

    private static final String COLUMNS = """
            select load, municipality, extent, charset, state, as_of, bytes, lines, faults, added, changed, ended, sent_at,
                   sent_by, touched_at, ended_at
              from pmh.recipient_load
            """;

    private static final String ONE = COLUMNS + " where load = :load";

    private static final String OF_MUNICIPALITY =
            COLUMNS + " where municipality = :municipality order by sent_at desc limit :most";

    private static final String OPEN = COLUMNS + " where ended_at is null and touched_at <= :before";

    private static final String ADD = """
            insert into pmh.recipient_load
                   (load, municipality, extent, charset, state, as_of, bytes, lines, faults, added, changed, ended,
                    sent_at, sent_by, touched_at)
            values (:load, :municipality, :extent, '', 'RECEIVED', :asOf, 0, 0, 0, 0, 0, 0, :at, :by, :at)
            on conflict (municipality) where ended_at is null do nothing
            """;

    private static final String CLAIM = """
            update pmh.recipient_load
               set state = 'CHECKING', lines = 0, faults = 0, touched_at = :at
             where load = :load and ended_at is null and (state = 'RECEIVED' or touched_at <= :before)
            """;

    private static final String ADVANCE = """
            update pmh.recipient_load
               set lines = :lines, faults = :faults, charset = :charset, touched_at = :at
             where load = :load
            """;

    private static final String END = """
            update pmh.recipient_load
               set state = :state, added = :added, changed = :changed, ended = :ended, touched_at = :at, ended_at = :at
             where load = :load and ended_at is null
            """;

    private static final String CHUNK =
            "insert into pmh.load_chunk (load, number, bytes) values (:load, :number, :bytes)";

    private static final String BYTES = "select bytes from pmh.load_chunk where load = :load and number = :number";

    private final JdbcClient sql;

    LoadRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it was added; false while another file of the municipality is not over. */
    boolean add(UUID load, String municipality, Extent extent, LocalDate asOf, Instant at, String by) {
        return sql.sql(ADD)
                        .param("load", load)
                        .param("municipality", municipality)
                        .param("extent", extent.name())
                        .param("asOf", asOf)
                        .param("at", utc(at))
                        .param("by", by)
                        .update()
                > 0;
    }

    void addChunk(UUID load, int number, byte[] bytes) {
        sql.sql(CHUNK)
                .param("load", load)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    void setBytes(UUID load, long bytes) {
        sql.sql("update pmh.recipient_load set bytes = :bytes where load = :load")
                .param("bytes", bytes)
                .param("load", load)
                .update();
    }

    Optional<byte[]> findChunk(UUID load, int number) {
        return sql.sql(BYTES)
                .param("load", load)
                .param("number", number)
                .query((row, place) -> row.getBytes("bytes"))
                .optional();
    }

    Optional<Load> find(UUID load) {
        return sql.sql(ONE).param("load", load).query(LoadRows::read).optional();
    }

    /** The newest first. */
    List<Load> listOf(String municipality, int most) {
        return sql.sql(OF_MUNICIPALITY)
                .param("municipality", municipality)
                .param("most", most)
                .query(LoadRows::read)
                .list();
    }

    /** Not over, and nobody had them since. */
    List<Load> listLeft(Instant before) {
        return sql.sql(OPEN).param("before", utc(before)).query(LoadRows::read).list();
    }

    /** Whether it is this worker's now; false while another one has it. */
    boolean claim(UUID load, Instant now, Instant before) {
        return sql.sql(CLAIM)
                        .param("load", load)
                        .param("at", utc(now))
                        .param("before", utc(before))
                        .update()
                > 0;
    }

    void advance(UUID load, String charset, int lines, int faults, Instant at) {
        sql.sql(ADVANCE)
                .param("load", load)
                .param("charset", charset)
                .param("lines", lines)
                .param("faults", faults)
                .param("at", utc(at))
                .update();
    }

    /** With the file and its lines gone; faults stay. Whether it was not over before. */
    boolean end(UUID load, LoadState state, Changes changes, Instant at) {
        boolean ended = sql.sql(END)
                        .param("load", load)
                        .param("state", state.name())
                        .param("added", changes.added())
                        .param("changed", changes.changed())
                        .param("ended", changes.ended())
                        .param("at", utc(at))
                        .update()
                > 0;
        sql.sql("delete from pmh.load_chunk where load = :load")
                .param("load", load)
                .update();
        sql.sql("delete from pmh.load_line where load = :load")
                .param("load", load)
                .update();
        return ended;
    }

    private static Load read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Load(
                row.getObject("load", UUID.class),
                row.getString("municipality"),
                Extent.valueOf(row.getString("extent")),
                LoadState.valueOf(row.getString("state")),
                row.getObject("as_of", LocalDate.class),
                new Progress(row.getString("charset"), row.getLong("bytes"), row.getInt("lines"), row.getInt("faults")),
                new Changes(row.getInt("added"), row.getInt("changed"), row.getInt("ended")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by"),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
