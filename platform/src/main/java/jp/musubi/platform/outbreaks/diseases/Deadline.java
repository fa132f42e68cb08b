package jp.musubi.platform.outbreaks.diseases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * 期限。By when a notice has to be sent; counted from the day of diagnosis (item 14), which itself is not counted.
 *
 * @param amount hours for {@link Kind#IMMEDIATE}, days for {@link Kind#DAYS}; 0 for counts
 */
public record Deadline(Kind kind, int amount) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** 期限の種類。 */
    public enum Kind {
        /** 直ちに。The hours say from when a notice is marked late; no law names a figure. */
        IMMEDIATE,
        /** 何日以内。 */
        DAYS,
        /** 翌週の月曜(定点)。 */
        WEEKLY,
        /** 翌月の初め(定点)。 */
        MONTHLY
    }

    /** As a table writes it: {@code IMMEDIATE 24}, {@code DAYS 7}, {@code WEEKLY}. */
    static Deadline of(String words) {
        String[] parts = words.strip().split(" ");
        return new Deadline(Kind.valueOf(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    /**
     * The first moment at which a notice of somebody diagnosed on that day is late. Of 直ちに only the day is known, so the hours
     * run from its end; of days the last one is whole.
     */
    public Instant lateFrom(LocalDate diagnosed) {
        return switch (kind) {
            case IMMEDIATE -> startOf(diagnosed.plusDays(1)).plus(Duration.ofHours(amount));
            case DAYS -> startOf(diagnosed.plusDays(amount + 1L));
            case WEEKLY ->
                startOf(diagnosed.plusDays(8L - diagnosed.getDayOfWeek().getValue() + 1));
            case MONTHLY -> startOf(diagnosed.withDayOfMonth(1).plusMonths(1).plusDays(1));
        };
    }

    public boolean isLate(LocalDate diagnosed, Instant sent) {
        return !sent.isBefore(lateFrom(diagnosed));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(JAPAN).toInstant();
    }
}
