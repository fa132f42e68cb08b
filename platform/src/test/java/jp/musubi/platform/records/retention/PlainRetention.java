package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.musubi.platform.kernel.caller.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * The oracle: what the text of the sheet says, without the table, without an index, and with its own calendar. Slow and
 * plain on purpose.
 */
public final class PlainRetention {

    private static final int ELECTRONIC_PRESCRIPTION = number(2027, 2, 1);

    /** One valid item, with the days as the text names them. Null for what was not sent as a full day. */
    public record Item(
            DataClass dataClass,
            String code,
            LocalDate registered,
            @Nullable LocalDate stated,
            boolean lts) {}

    private PlainRetention() {}

    public static List<Item> shown(List<Item> valid, LocalDate today) {
        List<Item> shown = new ArrayList<>();
        for (Item item : valid) {
            if (isShown(item, valid, today)) {
                shown.add(item);
            }
        }
        return shown;
    }

    private static boolean isShown(Item item, List<Item> valid, LocalDate today) {
        return switch (item.dataClass()) {
            case CONDITION, ALLERGY, INFECTION -> item.lts() || !isOver(item.registered(), 5, 0, today);
            case LAB -> !isOver(dayOf(item), 1, 0, today) || isOfLastThree(item, valid, true);
            case MEDICATION ->
                !isOver(dayOf(item), 0, 100, today)
                        || (number(today.getYear(), today.getMonthValue(), today.getDayOfMonth())
                                        < ELECTRONIC_PRESCRIPTION
                                && isOfLastThree(item, valid, false));
            default -> throw new IllegalArgumentException("not of the six");
        };
    }

    private static LocalDate dayOf(Item item) {
        return item.stated() == null ? item.registered() : item.stated();
    }

    private static boolean isOfLastThree(Item item, List<Item> valid, boolean ofItsCode) {
        TreeSet<LocalDate> later = new TreeSet<>();
        for (Item other : valid) {
            if (other.dataClass() == item.dataClass()
                    && (!ofItsCode || other.code().equals(item.code()))
                    && dayOf(other).isAfter(dayOf(item))) {
                later.add(dayOf(other));
            }
        }
        return later.size() < 3;
    }

    /** Counts the days one by one: the first day is the one after {@code from}. */
    private static boolean isOver(LocalDate from, int years, int days, LocalDate today) {
        int[] day = {from.getYear(), from.getMonthValue(), from.getDayOfMonth()};
        next(day);
        int end;
        if (years > 0) {
            int year = day[0] + years;
            // The day before the corresponding one; the last of the month where there is none.
            end = day[2] <= length(year, day[1]) ? number(year, day[1], day[2]) - 1 : number(year, day[1], day[2]);
        } else {
            for (int i = 1; i < days; i++) {
                next(day);
            }
            end = number(day[0], day[1], day[2]);
        }
        return number(today.getYear(), today.getMonthValue(), today.getDayOfMonth()) > end;
    }

    /** Only its order counts: the day before the first of a month is greater than every day of the month before. */
    private static int number(int year, int month, int day) {
        return year * 10_000 + month * 100 + day;
    }

    private static void next(int[] day) {
        day[2]++;
        if (day[2] > length(day[0], day[1])) {
            day[2] = 1;
            day[1]++;
        }
        if (day[1] > 12) {
            day[1] = 1;
            day[0]++;
        }
    }

    private static int length(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
