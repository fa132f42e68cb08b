package jp.musubi.platform.records.checkups.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.checkups.FiscalYear;
import jp.musubi.platform.records.checkups.GuidanceLevel;
import jp.musubi.platform.records.checkups.GuidanceQuery;
import jp.musubi.platform.records.checkups.GuidanceQuery.Order;
import org.jspecify.annotations.Nullable;

/**
 * 名簿の問い、送られたまま。
 *
 * @param year in which the fiscal year begins; today's when left out
 * @param level one level, {@code all}, or nothing for who is a candidate or cannot be judged
 * @param sort level, day or member
 */
record GuidanceForm(
        @Nullable Integer year,
        @Nullable String from,
        @Nullable String to,
        @Nullable String level,
        String sort) {

    /** Lines that one call may have. */
    static final int MOST = 1_000;

    private static final String ALL = "all";
    private static final Set<GuidanceLevel> CANDIDATES =
            EnumSet.of(GuidanceLevel.ACTIVE, GuidanceLevel.MOTIVATING, GuidanceLevel.UNJUDGED);

    /** @throws Problem PARAMETER-INVALID with the name of the field */
    GuidanceQuery query(int page, int count, LocalDate today) {
        int asked = year == null ? FiscalYear.of(today).year() : year;
        requireBetween(asked, 2008, 2200, "year");
        requireBetween(page, 1, 10_000, "page");
        requireBetween(count, 1, MOST, "count");
        return new GuidanceQuery(asked, day(from, "from"), day(to, "to"), levels(), order(), page, count);
    }

    private Set<GuidanceLevel> levels() {
        if (level == null || level.isEmpty()) {
            return CANDIDATES;
        }
        return level.equals(ALL)
                ? EnumSet.allOf(GuidanceLevel.class)
                : EnumSet.of(choice(GuidanceLevel.class, level, "level"));
    }

    private Order order() {
        return choice(Order.class, sort.toUpperCase(Locale.ROOT), "sort");
    }

    private static <E extends Enum<E>> E choice(Class<E> of, String sent, String name) {
        for (E each : of.getEnumConstants()) {
            if (each.name().equals(sent)) {
                return each;
            }
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, name);
    }

    private static @Nullable LocalDate day(@Nullable String sent, String name) {
        try {
            return sent == null ? null : LocalDate.parse(sent);
        } catch (DateTimeParseException wrong) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
    }

    private static void requireBetween(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
    }
}
