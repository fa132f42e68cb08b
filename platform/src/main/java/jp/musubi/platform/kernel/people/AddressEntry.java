package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 住所の記載。One address, character for character as sent.
 *
 * @param postalCode as sent, or null when none was
 * @param until first day on which this is no longer the address, or null while it is
 */
public record AddressEntry(
        String text,
        @Nullable String postalCode,
        LocalDate from,
        @Nullable LocalDate until) {

    /** What stands where an address may not. */
    private static final String WITHHELD = "(不開示)";

    /** The one entry of a person whose addresses may not be shown. */
    static AddressEntry withheldSince(LocalDate birthDate) {
        return new AddressEntry(WITHHELD, null, birthDate, null);
    }

    /** Whether this stands for an address that may not be shown. */
    public boolean isWithheld() {
        return text.equals(WITHHELD);
    }
}
