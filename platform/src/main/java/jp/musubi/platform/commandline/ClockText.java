package jp.musubi.platform.commandline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** 時刻の書き方。An instant with its offset, or a day of Japan, which stands for its first moment. */
final class ClockText {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private ClockText() {}

    static Instant instant(String text) throws WrongUsage {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(JAPAN).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new WrongUsage(
                    "時刻は 2026-04-02T09:00+09:00 か 2026-04-02 の形で書いてください。 Write an instant with its offset, or a day.");
        }
    }
}
