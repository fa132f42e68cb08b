package jp.musubi.platform.kernel.audit.sealing;

import java.util.List;
import jp.musubi.platform.kernel.audit.EntryRow;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 封を待つ記録。What is committed and not sealed yet. An entry of a transaction that is still under way is not seen, and is
 * found in a later round, whatever its number.
 */
@Repository
class PendingEntries {

    /** Any number that nobody else in this database locks by. */
    private static final long SEALER = 0x6d7573756269L;

    private static final String BE_THE_ONLY_SEALER = """
            select pg_try_advisory_xact_lock(:sealer)
            """;

    // The left join: an entry that was taken away before it was sealed must not go unnoticed.
    private static final String TAKE = """
            with taken as (
                delete from kernel.audit_pending
                 where ctid = any (array(
                       select ctid from kernel.audit_pending order by sequence limit :limit))
                returning person_id, sequence)
            select t.sequence, t.person_id, e.at, e.trace_id, e.caller, e.role, e.facility, e.act, e.subjects, e.reason,
                   e.interaction
              from taken t
              left join kernel.audit_entry e on e.person_id = t.person_id and e.sequence = t.sequence
             order by t.sequence
            """;

    private static final String ANY_LEFT = """
            select exists (select from kernel.audit_pending)
            """;

    private final JdbcClient jdbc;

    PendingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends; false when another one seals. */
    boolean lock() {
        return jdbc.sql(BE_THE_ONLY_SEALER)
                .param("sealer", SEALER)
                .query(Boolean.class)
                .single();
    }

    /** @throws SealBroken when an entry that waits is gone from the log */
    List<WrittenEntry> take(int limit) {
        return jdbc.sql(TAKE)
                .param("limit", limit)
                .query((row, number) -> {
                    if (row.getObject("at") == null) {
                        throw new SealBroken("entry " + row.getLong("sequence") + " is gone before it was sealed");
                    }
                    return EntryRow.read(row);
                })
                .list();
    }

    boolean isEmpty() {
        return !jdbc.sql(ANY_LEFT).query(Boolean.class).single();
    }
}
