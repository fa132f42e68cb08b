package jp.musubi.platform.pmh.loads;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.pmh.loads.Load.Changes;
import jp.musubi.platform.pmh.recipients.SchemeRules;
import jp.musubi.platform.pmh.schemes.Schemes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 取り込みの仕事。Lines are checked and staged, batch by batch; when none has a fault all are taken in one transaction. What is
 * killed before leaves the old state, and is done again from the first line.
 */
@Component
class LoadWork {

    /** Who had a file this long ago last has it no more. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(LoadWork.class);

    private final LoadRows rows;
    private final StagedRows staged;
    private final Taking taking;
    private final Clock clock;

    LoadWork(LoadRows rows, StagedRows staged, Taking taking, Clock clock) {
        this.rows = rows;
        this.staged = staged;
        this.taking = taking;
        this.clock = clock;
    }

    void run(UUID id) {
        Instant now = moment();
        if (!rows.claim(id, now, now.minus(LEASE))) {
            return;
        }
        try {
            work(rows.find(id).orElseThrow());
        } catch (RuntimeException trouble) {
            log.warn("a file of recipients broke off: {}", trouble.getClass().getName());
            rows.end(id, LoadState.BROKEN, Changes.NONE, moment());
        }
    }

    private void work(Load load) {
        UUID id = load.id();
        staged.clear(id);
        if (check(load) > 0) {
            rows.end(id, LoadState.REFUSED, Changes.NONE, moment());
            return;
        }
        take(load);
    }

    /** Of two who would take it the second finds it over, and takes nothing. */
    void take(Load load) {
        taking.transaction().executeWithoutResult(status -> {
            Changes changes = taking.roll().take(load, moment());
            if (!rows.end(load.id(), LoadState.TAKEN, changes, moment())) {
                status.setRollbackOnly();
            }
        });
    }

    /** @return how many faults there are */
    int check(Load load) {
        var file = new LoadFile(() -> new ChunkStream(rows, load.id()));
        Charset charset = file.charset();
        Schemes schemes = taking.schemes();
        var lines = new CheckLines(
                load.extent(),
                taking.payers().of(load.municipality()),
                new SchemeRules(schemes::findTerms),
                taking.match());
        var tally = new Tally();
        LoadFault unread = file.read(charset, batch -> {
            CheckLines.Checked checked = lines.check(batch);
            tally.add(batch.size(), checked.faults().size());
            keep(load, charset, checked, tally);
        });
        if (unread != null) {
            tally.add(0, 1);
            staged.addFaults(load.id(), List.of(unread));
        } else {
            taking.transaction()
                    .executeWithoutResult(
                            status -> tally.add(0, staged.addFaultsOfAll(load.id(), load.municipality())));
        }
        rows.advance(load.id(), charset.name(), tally.lines, tally.faults, moment());
        return tally.faults;
    }

    private void keep(Load load, Charset charset, CheckLines.Checked checked, Tally tally) {
        taking.transaction().executeWithoutResult(status -> {
            staged.add(load.id(), checked.lines());
            if (tally.faults - checked.faults().size() < StagedRows.MOST_FAULTS) {
                staged.addFaults(load.id(), checked.faults());
            }
            rows.advance(load.id(), charset.name(), tally.lines, tally.faults, moment());
        });
    }

    private static final class Tally {

        private int lines;
        private int faults;

        void add(int moreLines, int moreFaults) {
            lines += moreLines;
            faults += moreFaults;
        }
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
