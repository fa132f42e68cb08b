package jp.musubi.platform.records.lists.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 数える期間。Days of Japan, both included; the last 31 when nothing is asked. */
record FigurePeriod(LocalDate from, LocalDate until) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int USUAL_DAYS = 31;

    /** @throws Problem PARAMETER-INVALID */
    static FigurePeriod of(@Nullable String from, @Nullable String until, Instant now) {
        LocalDate last = day(until, "until", LocalDate.ofInstant(now, JAPAN));
        return new FigurePeriod(day(from, "from", last.minusDays(USUAL_DAYS - 1L)), last);
    }

    private static LocalDate day(@Nullable String text, String name, LocalDate usual) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Refused below, like a day far off.
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
