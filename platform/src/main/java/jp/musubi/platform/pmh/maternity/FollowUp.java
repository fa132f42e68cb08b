package jp.musubi.platform.pmh.maternity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 見守り。A result with findings, and how its municipality follows it.
 *
 * @param name of the resident, as registered
 * @param at of the newest step, or null while there is none
 */
public record FollowUp(
        CheckupResult result,
        String name,
        LocalDate born,
        State state,
        String note,
        @Nullable Instant at) {

    /** 様子。 */
    public enum State {
        OPEN,
        CONTACTED,
        EXAMINED,
        CLOSED
    }
}
