package jp.musubi.platform.pmh.vaccinations.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 欄を読む。What is no id names nothing; a day that is none is named by its field. */
final class ChildIds {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 20_000;

    private ChildIds() {}

    static UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : new UUID(0, 0);
    }

    static LocalDate day(String text, String field) {
        LocalDate found = findDay(text);
        if (found == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return found;
    }

    static @Nullable LocalDate findDay(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeParseException noMonth) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "month");
        }
    }

    static int page(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > MOST_PAGES) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return Integer.parseInt(text);
    }

    /** @throws Problem PARAMETER-INVALID for what is too long, MY-NUMBER-REFUSED */
    static String words(String text, int longest, String field) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        if (MyNumber.isIn(stripped)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, field);
        }
        return stripped;
    }

    static <E extends Enum<E>> E oneOf(String name, String typed, E[] all) {
        for (E each : all) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
