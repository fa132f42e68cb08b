package jp.musubi.platform.cybersecurity.backups;

import java.time.Instant;
import java.util.List;

/**
 * 世代。One copy of a backup set.
 *
 * @param number from 1 on, in the order they were written down
 * @param hashes of its files when it was taken
 * @param turns in their order; never empty
 */
public record BackupCopy(int number, Instant takenAt, FileHashes hashes, List<CopyTurn> turns, Written written) {

    public BackupCopy {
        turns = List.copyOf(turns);
    }

    /** Where it stands today. */
    public CopyTurn stands() {
        return turns.get(turns.size() - 1);
    }

    public boolean kept() {
        return stands().standing() != Standing.DISCARDED;
    }
}
