package jp.musubi.platform.kernel.audit.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * 記録への問い。
 *
 * @param day in Japan, or null for all
 * @param place part of the name of who looked, or empty
 */
record LookQuestion(LookFilter filter, @Nullable LocalDate day, String place) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST = 100;

    /** @throws Problem PARAMETER-INVALID, with the name of the parameter */
    static LookQuestion of(String show, String day, String place) {
        LookFilter filter = LookFilter.find(show).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "show"));
        if (place.length() > LONGEST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "place");
        }
        try {
            return new LookQuestion(filter, day.isBlank() ? null : LocalDate.parse(day.strip()), place.strip());
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "day");
        }
    }

    /** Whether it is narrower than its filter alone. */
    public boolean narrow() {
        return day != null || !place.isEmpty();
    }

    /**
     * @param self the registered name of the person who reads
     * @param name of who looked, as the page shows it
     */
    boolean lets(Look look, String self, String name) {
        return filter.lets(look, self)
                && (day == null || look.at().atZone(JAPAN).toLocalDate().equals(day))
                && (place.isEmpty() || SearchKey.of(name).contains(SearchKey.of(place)));
    }
}
