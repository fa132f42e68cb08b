package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** 臨床の日付。The day in Japan that a FHIR dateTime falls on. */
public final class ClinicalDay {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LENGTH_OF_DAY = "2026-04-01".length();

    private ClinicalDay() {}

    /** Null when no day was sent: a year or a month alone is not made into a day that nobody stated. */
    public static @Nullable LocalDate find(@Nullable String dateTime) {
        if (dateTime == null || dateTime.length() < LENGTH_OF_DAY) {
            return null;
        }
        try {
            return dateTime.length() == LENGTH_OF_DAY
                    ? LocalDate.parse(dateTime)
                    : OffsetDateTime.parse(dateTime).atZoneSameInstant(JAPAN).toLocalDate();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
