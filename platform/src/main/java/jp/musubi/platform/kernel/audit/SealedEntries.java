package jp.musubi.platform.kernel.audit;

import java.util.List;

/**
 * 封じられた記録を順に読む入口。For whoever works through the log once: the places of entries are without gaps, an entry never
 * moves, and none appears later before a place that was read.
 */
public interface SealedEntries {

    /**
     * 読んだ分。
     *
     * @param next place from which to read on
     * @param looks allowed looks of facilities at known persons among the entries before it, in order
     */
    record Stretch(long next, List<WrittenEntry> looks) {

        public Stretch {
            looks = List.copyOf(looks);
        }
    }

    /**
     * @param from place of the first entry, from 0
     * @param most entries that are gone through, of which only looks are handed out
     */
    Stretch readLooks(long from, int most);
}
