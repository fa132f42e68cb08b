package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 場面。All that a decision depends on, besides the matrix.
 *
 * @param facility the caller's, as registered; null when it is not registered or the caller is none
 * @param person whose record; null when nobody known was named
 * @param consents of this person to this facility
 */
record Situation(
        Caller caller,
        @Nullable Facility facility,
        @Nullable PersonId person,
        List<Consent> consents,
        Instant at) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    Situation {
        consents = List.copyOf(consents);
    }

    LocalDate today() {
        return dayOf(at);
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(JAPAN).toLocalDate();
    }
}
