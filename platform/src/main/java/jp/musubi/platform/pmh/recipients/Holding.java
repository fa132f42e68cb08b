package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 受給者証。One subsidy that a person holds.
 *
 * @param municipality code of who gave it
 * @param scheme id of the local scheme, or null for a national one
 * @param incomeClass as the certificate says it (ア–オ, Ⅰ–Ⅵ …), or empty
 * @param ceiling 自己負担上限月額, yen, or null
 * @param household shared by those of a household with one ceiling (世帯按分), or null
 * @param designated 指定医療機関: where alone it can be used; empty where any can
 */
public record Holding(
        PersonId person,
        UUID id,
        String municipality,
        @Nullable String scheme,
        Numbers numbers,
        Valid valid,
        String incomeClass,
        @Nullable Long ceiling,
        @Nullable UUID household,
        List<FacilityCode> designated) {

    public Holding {
        designated = List.copyOf(designated);
        if (ceiling != null && ceiling < 0) {
            throw new IllegalArgumentException("a ceiling is not negative");
        }
    }

    /**
     * 期間。
     *
     * @param from first day
     * @param until first day on which it no longer holds, or null
     * @param suspendedFrom first day of a suspension (停止), or null
     * @param suspendedUntil first day after the suspension, or null while no end is known
     */
    public record Valid(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate suspendedFrom,
            @Nullable LocalDate suspendedUntil) {

        public Valid {
            if (until != null && !from.isBefore(until)) {
                throw new IllegalArgumentException("a subsidy holds for a day at least");
            }
        }

        public static Valid from(LocalDate from, @Nullable LocalDate until) {
            return new Valid(from, until, null, null);
        }

        boolean on(LocalDate day) {
            boolean within = !day.isBefore(from) && (until == null || day.isBefore(until));
            boolean suspended = suspendedFrom != null
                    && !day.isBefore(suspendedFrom)
                    && (suspendedUntil == null || day.isBefore(suspendedUntil));
            return within && !suspended;
        }
    }

    public boolean inForceOn(LocalDate day) {
        return valid.on(day);
    }

    /** Whose ceiling is used up together: of the household, or its own. */
    public UUID account() {
        return household == null ? id : household;
    }

    /** Codes parted by blanks. */
    public String designatedText() {
        return String.join(" ", designated.stream().map(FacilityCode::digits).toList());
    }

    public boolean designates(FacilityCode facility) {
        return designated.isEmpty() || designated.contains(facility);
    }
}
