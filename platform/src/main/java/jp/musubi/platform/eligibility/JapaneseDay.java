package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 日本の日付。The day on which an instant falls in Japan: laws and coverages count in these. */
public final class JapaneseDay {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private JapaneseDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, TOKYO);
    }
}
