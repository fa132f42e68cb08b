package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;

/**
 * 場面。All that a decision depends on, besides the matrix.
 *
 * @param facility the caller's, as registered; null when it is not registered or the caller is none
 * @param purposes for which this look may be: what the caller is registered for, or of it the one that was named
 */
record Situation(Caller caller, @Nullable Facility facility, Set<Purpose> purposes, Relation relation, Instant at) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    Situation {
        purposes = Set.copyOf(purposes);
    }

    LocalDate today() {
        return dayOf(at);
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(JAPAN).toLocalDate();
    }
}
