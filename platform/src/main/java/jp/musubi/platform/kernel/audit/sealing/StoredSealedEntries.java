package jp.musubi.platform.kernel.audit.sealing;

import java.util.List;
import jp.musubi.platform.kernel.audit.EntryRow;
import jp.musubi.platform.kernel.audit.SealedEntries;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 封じられた記録を木の順に読む。 */
@Repository
class StoredSealedEntries implements SealedEntries {

    private static final String SIZE = """
            select coalesce(max(leaf) + 1, 0)
              from kernel.audit_leaf
            """;

    private static final String LOOKS = """
            select e.sequence, e.person_id, e.at, e.trace_id, e.caller, e.role, e.facility, e.act, e.subjects, e.reason,
                   e.interaction
              from kernel.audit_leaf l
              join kernel.audit_entry e on e.person_id = l.person_id and e.sequence = l.sequence
             where l.leaf >= :from and l.leaf < :next
               and l.person_id <> :nobody
               and e.act = 'VIEW' and e.role = 'FACILITY' and e.reason is null
             order by l.leaf
            """;

    private final JdbcClient jdbc;

    StoredSealedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stretch readLooks(long from, int most) {
        long next = Math.min(jdbc.sql(SIZE).query(Long.class).single(), from + most);
        if (next <= from) {
            return new Stretch(from, List.of());
        }
        return new Stretch(
                next,
                jdbc.sql(LOOKS)
                        .param("from", from)
                        .param("next", next)
                        .param("nobody", WrittenEntry.NOBODY)
                        .query((row, place) -> EntryRow.read(row))
                        .list());
    }
}
