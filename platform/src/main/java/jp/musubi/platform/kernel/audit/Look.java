package jp.musubi.platform.kernel.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * だれが見たか、の一行。As the person reads it.
 *
 * @param callerName registered name of the caller, e.g. {@code clinic-c}
 * @param facilityName Japanese name of the facility, or null when the caller is none
 * @param reason code of the refusal (a {@code RefusalReason}), or null when it was allowed
 */
public record Look(
        long sequence,
        Instant at,
        Act act,
        String callerName,
        @Nullable String facilityName,
        List<String> subjects,
        @Nullable String reason) {}
