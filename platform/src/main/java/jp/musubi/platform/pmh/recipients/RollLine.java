package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 名簿の一行。What the municipality itself registered, nothing of the register of people.
 *
 * @param until first day on which it no longer holds, or null
 * @param designated codes of 指定医療機関, parted by blanks; empty where any can
 * @param endedWhy or null while nobody ended it
 */
public record RollLine(
        UUID id,
        PersonId person,
        String reference,
        String name,
        LocalDate born,
        String payer,
        String recipient,
        LocalDate from,
        @Nullable LocalDate until,
        String incomeClass,
        @Nullable Long ceiling,
        String designated,
        @Nullable EndedWhy endedWhy) {

    /** 法別番号. */
    public String law() {
        return payer.substring(0, 2);
    }

    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean isToCome(LocalDate day) {
        return day.isBefore(from);
    }
}
