package jp.musubi.platform.kernel.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 記録の一行、書かれたまま。All that a stored entry says, value for value: this is what is sealed, exported and read out.
 * Words are those of the day on which it was written, so they stay texts.
 *
 * @param at UTC, microseconds
 * @param person {@link #NOBODY} when the act named nobody known
 * @param reason code of the refusal, or null when it was allowed
 */
public record WrittenEntry(
        long sequence,
        Instant at,
        String traceId,
        String caller,
        String role,
        @Nullable String facility,
        UUID person,
        String act,
        List<String> subjects,
        @Nullable String reason,
        String interaction) {

    /** Stands for nobody known, so that such entries have a place in a table keyed by person. */
    public static final UUID NOBODY = new UUID(0, 0);

    public WrittenEntry {
        subjects = List.copyOf(subjects);
    }
}
