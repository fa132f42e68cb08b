package jp.musubi.platform.kernel.people.cards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 利用者証明用電子証明書。One certificate of a card; at re-issue the serial changes and the old one names the new.
 *
 * @param serial 発行番号, as the card says it
 * @param until first day on which it no longer holds; a certificate lives about five years
 * @param replacedBy serial of the one that came after it, or null
 */
public record CardCredential(
        String serial,
        LocalDate from,
        LocalDate until,
        @Nullable String replacedBy) {

    public CardCredential {
        if (serial.isBlank() || !from.isBefore(until)) {
            throw new IllegalArgumentException("a certificate has a serial and holds for a day at least");
        }
    }

    /** Not yet replaced, and inside its days. */
    public boolean inForceOn(LocalDate day) {
        return replacedBy == null && !day.isBefore(from) && day.isBefore(until);
    }
}
