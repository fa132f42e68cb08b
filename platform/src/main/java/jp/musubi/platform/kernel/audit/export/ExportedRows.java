package jp.musubi.platform.kernel.audit.export;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 書き出す行。Read by cursor within one transaction, so that memory does not grow with the log. */
@Repository
class ExportedRows {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String SEALED = """
            select l.leaf, l.hash, l.sequence, l.person_id, e.at, e.trace_id, e.caller, e.role, e.facility, e.act,
                   e.subjects, e.reason, e.interaction
              from kernel.audit_leaf l
              left join kernel.audit_entry e on e.person_id = l.person_id and e.sequence = l.sequence
             order by l.leaf
            """;

    // Neither sealed nor waiting: it did not come in by the door.
    private static final String STRAY = """
            select e.sequence, e.person_id, e.at, e.trace_id, e.caller, e.role, e.facility, e.act, e.subjects, e.reason,
                   e.interaction
              from kernel.audit_entry e
             where not exists (select from kernel.audit_leaf l
                                where l.sequence = e.sequence and l.person_id = e.person_id)
               and not exists (select from kernel.audit_pending p
                                where p.sequence = e.sequence and p.person_id = e.person_id)
             order by e.sequence
            """;

    private final JdbcClient jdbc;

    ExportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every leaf with its entry; {@code at} is null where the entry is gone. */
    void forEachLeaf(RowCallbackHandler row) {
        jdbc.sql(SEALED).withFetchSize(ROWS_AT_ONCE).query(row);
    }

    void forEachStray(RowCallbackHandler row) {
        jdbc.sql(STRAY).withFetchSize(ROWS_AT_ONCE).query(row);
    }
}
