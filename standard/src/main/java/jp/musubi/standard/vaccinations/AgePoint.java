package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 年齢の一点。A day in the life of one born on another day: {@code 12m} months, {@code 9y} years, {@code 6w} weeks,
 * {@code 104d} days, {@code 0m} the birth itself; {@code FY12} and {@code FYE16} are the first and last day of the fiscal year in which that age is reached.
 * A {@code +} at the end is the day after.
 *
 * <p>Months and years are reached at the end of the day before the corresponding day, and where the month has no such day at its
 * last day (年齢計算ニ関スル法律, 民法143条): a window that begins or ends with 12月 begins or ends on the day before the birthday.
 */
public record AgePoint(Unit unit, int number, boolean dayAfter) {

    /** 数え方。 */
    public enum Unit {
        MONTHS,
        DAYS,
        FISCAL_YEAR_BEGINS,
        FISCAL_YEAR_ENDS
    }

    private static final Pattern SHAPE = Pattern.compile("(FYE|FY)?([0-9]{1,3})(m|y|w|d)?(\\+)?");
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_WEEK = 7;

    /** @throws IllegalArgumentException for any other text */
    public static AgePoint read(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || (parts.group(1) == null) == (parts.group(3) == null)) {
            throw new IllegalArgumentException("no age: " + text);
        }
        int number = Integer.parseInt(parts.group(2));
        boolean after = parts.group(4) != null;
        if (parts.group(1) != null) {
            boolean ends = parts.group(1).equals("FYE");
            return new AgePoint(ends ? Unit.FISCAL_YEAR_ENDS : Unit.FISCAL_YEAR_BEGINS, number, after);
        }
        return switch (parts.group(3)) {
            case "d" -> new AgePoint(Unit.DAYS, number, after);
            case "w" -> new AgePoint(Unit.DAYS, number * DAYS_OF_WEEK, after);
            case "y" -> new AgePoint(Unit.MONTHS, number * MONTHS_OF_YEAR, after);
            default -> new AgePoint(Unit.MONTHS, number, after);
        };
    }

    public LocalDate dayFor(LocalDate born) {
        LocalDate day = switch (unit) {
            case DAYS -> born.plusDays(number);
            case MONTHS -> number == 0 ? born : reached(born, number);
            case FISCAL_YEAR_BEGINS -> begins(fiscalYear(born));
            case FISCAL_YEAR_ENDS -> begins(fiscalYear(born) + 1).minusDays(1);
        };
        return dayAfter ? day.plusDays(1) : day;
    }

    private int fiscalYear(LocalDate born) {
        LocalDate reached = reached(born, number * MONTHS_OF_YEAR);
        return reached.getMonthValue() < 4 ? reached.getYear() - 1 : reached.getYear();
    }

    private static LocalDate begins(int year) {
        return LocalDate.of(year, 4, 1);
    }

    private static LocalDate reached(LocalDate born, int months) {
        YearMonth month = YearMonth.from(born).plusMonths(months);
        return born.getDayOfMonth() > month.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(born.getDayOfMonth()).minusDays(1);
    }
}
