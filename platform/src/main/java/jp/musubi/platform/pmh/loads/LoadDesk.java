package jp.musubi.platform.pmh.loads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.loads.Load.Extent;
import jp.musubi.platform.pmh.municipalities.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 取り込みの受付。Keeps a file as received, hands it to the worker, and tells how far it is. */
@Service
public class LoadDesk {

    /** Of one file. */
    public static final long MOST_BYTES = 32L * 1024 * 1024;

    private static final int CHUNK = 256 * 1024;
    private static final int SHOWN = 20;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final LoadRows rows;
    private final StagedRows staged;
    private final LoadRounds rounds;
    private final TransactionOperations transaction;
    private final Clock clock;

    LoadDesk(LoadRows rows, StagedRows staged, LoadRounds rounds, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.staged = staged;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a file; it is read once and not held in memory.
     *
     * @throws Problem CONFLICT while another file of the municipality is not over, BODY-TOO-LARGE
     */
    public UUID accept(Seat seat, Extent extent, InputStream file) {
        rounds.resumeLeft();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            if (!rows.add(id, seat.code(), extent, LocalDate.ofInstant(now, JAPAN), now, seat.by())) {
                throw new Problem(ProblemCode.CONFLICT);
            }
            rows.setBytes(id, keep(id, file));
        });
        rounds.begin(id);
        return id;
    }

    /** The newest first; what a restart left is gone on with. */
    public List<Load> list(Seat seat) {
        rounds.resumeLeft();
        return rows.listOf(seat.code(), SHOWN);
    }

    /** @throws Problem NOT-FOUND, also for another municipality's */
    public Load get(Seat seat, UUID id) {
        rounds.resumeLeft();
        return rows.find(id)
                .filter(load -> load.municipality().equals(seat.code()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** The heading of a file. */
    public static List<String> columns() {
        return LoadFile.heading();
    }

    /** A line as it may stand in a file; its numbers are nobody's. */
    public static List<String> example() {
        return List.of(
                "1",
                "A0000001",
                "06139901",
                "見本",
                "999999",
                "01",
                "2020-05-05",
                "見本　花子",
                "88139902",
                "1234566",
                "2026-04-01",
                "2027-03-31",
                "",
                "",
                "");
    }

    /** Of this file, in the order of its lines: the first thousand. */
    public List<LoadFault> faults(Load load) {
        return staged.listFaults(load.id());
    }

    private long keep(UUID id, InputStream file) {
        long bytes = 0;
        try {
            int number = 0;
            for (byte[] chunk = file.readNBytes(CHUNK); chunk.length > 0; chunk = file.readNBytes(CHUNK)) {
                bytes += chunk.length;
                if (bytes > MOST_BYTES) {
                    throw new Problem(ProblemCode.BODY_TOO_LARGE);
                }
                rows.addChunk(id, number, chunk);
                number++;
            }
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
        return bytes;
    }
}
