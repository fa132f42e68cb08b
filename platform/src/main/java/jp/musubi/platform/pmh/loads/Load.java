package jp.musubi.platform.pmh.loads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 取り込み。One file of a municipality.
 *
 * @param asOf the day for which a full file is the whole list
 * @param touchedAt when a worker had it last
 */
public record Load(
        UUID id,
        String municipality,
        Extent extent,
        LoadState state,
        LocalDate asOf,
        Progress progress,
        Changes changes,
        Instant sentAt,
        String sentBy,
        Instant touchedAt,
        @Nullable Instant endedAt) {

    /** 範囲。 */
    public enum Extent {
        /** 全件: who is in force and is not in the file ends. */
        FULL,
        /** 差分 */
        DELTA
    }

    /**
     * どこまで。
     *
     * @param charset as found, or empty before
     * @param bytes of the file
     * @param lines checked until now
     */
    public record Progress(String charset, long bytes, int lines, int faults) {}

    /** 入れ替えた数。 */
    public record Changes(int added, int changed, int ended) {

        static final Changes NONE = new Changes(0, 0, 0);
    }
}
