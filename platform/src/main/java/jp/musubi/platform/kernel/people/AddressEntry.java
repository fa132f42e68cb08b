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
        @Nullable LocalDate until) {}
