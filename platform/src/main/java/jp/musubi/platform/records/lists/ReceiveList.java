package jp.musubi.platform.records.lists;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SubmissionLines;
import jp.musubi.platform.records.intake.TakeWaiting;
import jp.musubi.platform.records.ledger.Entry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** 一覧を受け取る。Lines that are there already are compared by their digests; the others are kept some at a time. */
@Component
class ReceiveList {

    private static final int LINES_AT_ONCE = 100;
    private static final long BYTES_AT_ONCE = 4L * 1024 * 1024;

    private final ListRows rows;
    private final KeepLines keeping;
    private final TakeWaiting taking;
    private final Clock clock;

    ReceiveList(ListRows rows, KeepLines keeping, TakeWaiting taking, Clock clock) {
        this.rows = rows;
        this.keeping = keeping;
        this.taking = taking;
        this.clock = clock;
    }

    /** @throws Problem LIST-DIFFERS, LIST-TOO-LARGE, SUBMISSION-QUOTA, CONFLICT, BODY-MALFORMED */
    void receive(ListRows.Row list, SubmissionLines lines, Caller caller) {
        var sending = new Sending(list, caller);
        try {
            for (SubmissionLines.Line line = lines.next(); line != null; line = lines.next()) {
                sending.take(line);
            }
        } catch (IOException brokenOff) {
            sending.keep();
            throw new Problem(ProblemCode.BODY_MALFORMED);
        } catch (Problem refused) {
            if (refused.code() == ProblemCode.SUBMISSION_QUOTA) {
                sending.keep();
            }
            throw refused;
        }
        sending.end();
    }

    /** 一回の送信。 */
    private final class Sending {

        private final ListRows.Row list;
        private final Caller caller;
        private final List<byte[]> digests;
        private final List<KeepLines.Arrived> arrived = new ArrayList<>();
        private int read;
        private long bytes;

        private Sending(ListRows.Row list, Caller caller) {
            this.list = list;
            this.caller = caller;
            this.digests = rows.listDigests(list);
        }

        private void take(SubmissionLines.Line line) {
            read++;
            if (read <= digests.size()) {
                if (!Arrays.equals(digests.get(read - 1), line.sha256())) {
                    throw differs();
                }
                return;
            }
            if (list.complete() || list.stopped()) {
                throw differs();
            }
            Entry entry;
            try {
                entry = taking.expect(caller, line.size(), Entry.Way.BULK);
            } catch (Problem refused) {
                read--;
                throw refused;
            }
            byte[] body = line.body();
            arrived.add(new KeepLines.Arrived(
                    new Waiting(
                            entry.at(new Entry.Line(list.id(), read, line.sha256())),
                            caller,
                            false,
                            0,
                            body == null ? new byte[0] : body),
                    body == null));
            bytes += line.size();
            if (arrived.size() >= LINES_AT_ONCE || bytes >= BYTES_AT_ONCE) {
                keep();
            }
        }

        private void keep() {
            if (arrived.isEmpty()) {
                return;
            }
            try {
                keeping.keep(list, arrived, read);
            } catch (DuplicateKeyException another) {
                throw new Problem(ProblemCode.CONFLICT);
            }
            arrived.clear();
            bytes = 0;
        }

        private void end() {
            if (read < digests.size()) {
                read++;
                throw differs();
            }
            if (read == 0) {
                throw new Problem(ProblemCode.PARAMETER_MISSING, "body");
            }
            keep();
            if (!list.complete() && !list.stopped() && !rows.complete(list, read, clock.instant())) {
                throw new Problem(ProblemCode.CONFLICT);
            }
        }

        private Problem differs() {
            return new Problem(ProblemCode.LIST_DIFFERS, Integer.toString(read));
        }
    }
}
