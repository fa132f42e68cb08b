package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 日本の今日と、送られた時。 */
final class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int TO_THE_MINUTE = 16;

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }

    /** As a field of a form takes it: 2026-04-01T09:00. */
    static String minute(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), JAPAN).toString().substring(0, TO_THE_MINUTE);
    }

    /** A time that a form sent, which has been. @throws Problem PARAMETER-INVALID with the field */
    static Instant past(@Nullable String sent, String field, Clock clock) {
        try {
            Instant instant = LocalDateTime.parse(sent == null ? "" : sent.strip())
                    .atZone(JAPAN)
                    .toInstant();
            if (!instant.isAfter(clock.instant()) && instant.isAfter(Instant.EPOCH)) {
                return instant;
            }
        } catch (DateTimeException notOne) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, field);
    }
}
