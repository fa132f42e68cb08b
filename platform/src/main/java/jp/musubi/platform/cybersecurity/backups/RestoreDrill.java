package jp.musubi.platform.cybersecurity.backups;

import java.time.Duration;
import java.time.Instant;

/**
 * 戻す訓練。
 *
 * @param restored whether the system could be used again at the end
 * @param hashes of the files that were restored
 */
public record RestoreDrill(
        int number,
        BackupCopy copy,
        Instant startedAt,
        Instant finishedAt,
        boolean restored,
        FileHashes hashes,
        String note,
        Written written) {

    /** 観測した RPO: how much would have been lost, from the copy to the start of the drill. */
    public Duration rpo() {
        return Duration.between(copy.takenAt(), startedAt);
    }

    /** 観測した RTO: how long it took. */
    public Duration rto() {
        return Duration.between(startedAt, finishedAt);
    }

    public FileHashes.Match match() {
        return hashes.compare(copy.hashes());
    }

    /** Restored, and no hash differs. */
    public boolean succeeded() {
        return restored && match() != FileHashes.Match.DIFFERENT;
    }
}
