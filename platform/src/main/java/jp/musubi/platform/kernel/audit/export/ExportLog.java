package jp.musubi.platform.kernel.audit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import jp.musubi.platform.kernel.audit.EntryRow;
import jp.musubi.platform.kernel.audit.sealing.CanonicalForm;
import jp.musubi.platform.kernel.audit.sealing.SealedLog;
import jp.musubi.platform.kernel.audit.sealing.TreeHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 書き出す。Entries in the order of the tree, each head behind its last entry; all from one moment. */
@Component
class ExportLog {

    private static final int HEADS_AT_ONCE = 500;

    private final SealedLog sealed;
    private final ExportedRows rows;

    ExportLog(SealedLog sealed, ExportedRows rows) {
        this.sealed = sealed;
        this.rows = rows;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void write(Writer out) {
        Counted lines = new Counted(out);
        lines.write("musubi-audit 1");
        sealed.listKeys().forEach(key -> lines.write(key.line()));
        Heads heads = new Heads();
        rows.forEachLeaf(row -> {
            lines.write(leafLine(row));
            lines.entries++;
            for (TreeHead head = heads.upTo(lines.entries); head != null; head = heads.upTo(lines.entries)) {
                lines.write(head.line());
                lines.heads++;
            }
        });
        rows.forEachStray(row -> lines.write("stray " + CanonicalForm.text(EntryRow.read(row))));
        lines.write("end " + lines.entries + " " + lines.heads);
    }

    private static String leafLine(ResultSet row) throws SQLException {
        String place = row.getLong("leaf") + " " + HexFormat.of().formatHex(row.getBytes("hash"));
        return row.getObject("at") == null
                ? "lost " + place
                : "entry " + place + " " + CanonicalForm.text(EntryRow.read(row));
    }

    /** The heads in order, some hundred at a time. */
    private final class Heads {

        private final Deque<TreeHead> ready = new ArrayDeque<>();
        private long last;
        private boolean all;

        /** The next head of a tree of at most that size, or null. */
        @Nullable
        TreeHead upTo(long size) {
            if (ready.isEmpty() && !all) {
                ready.addAll(sealed.listHeads(last, HEADS_AT_ONCE));
                all = ready.size() < HEADS_AT_ONCE;
            }
            TreeHead next = ready.peek();
            if (next == null || next.size() > size) {
                return null;
            }
            last = next.size();
            return ready.remove();
        }
    }

    private static final class Counted {

        private final Writer out;
        private long entries;
        private long heads;

        Counted(Writer out) {
            this.out = out;
        }

        void write(String line) {
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException callerHasGone) {
                throw new UncheckedIOException(callerHasGone);
            }
        }
    }
}
