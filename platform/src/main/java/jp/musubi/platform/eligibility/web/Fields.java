package jp.musubi.platform.eligibility.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 本文の項目。Reads one object strictly: only known names, each of its type, refusals with the name of the field.
 *
 * @param path of the object, e.g. {@code certificate.}, or empty
 */
record Fields(JsonObject object, String path) {

    /** Longest text of a field; addresses are shorter. */
    private static final int LONGEST = 200;

    /** @throws Problem PARAMETER-INVALID when it is no object; PARAMETER-UNKNOWN */
    static Fields of(JsonValue value, String path, List<String> known) {
        if (!(value instanceof JsonObject object)) {
            throw new Problem(
                    ProblemCode.PARAMETER_INVALID, path.isEmpty() ? "body" : path.substring(0, path.length() - 1));
        }
        for (JsonObject.Member member : object.members()) {
            if (!known.contains(member.name())) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, path + PlaceName.of(member.name()));
            }
        }
        return new Fields(object, path);
    }

    boolean has(String name) {
        return object.find(name) != null;
    }

    Fields object(String name, List<String> known) {
        return of(need(name), path + name + ".", known);
    }

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID for a blank one */
    String text(String name) {
        String text = as(JsonText.class, need(name), name).value();
        if (text.isBlank() || text.length() > LONGEST) {
            throw invalid(name);
        }
        return text;
    }

    @Nullable
    String findText(String name) {
        return has(name) ? text(name) : null;
    }

    /** Empty when it is absent or empty. */
    String textOrEmpty(String name) {
        JsonValue value = object.find(name);
        if (value == null) {
            return "";
        }
        String text = as(JsonText.class, value, name).value();
        if (text.length() > LONGEST) {
            throw invalid(name);
        }
        return text;
    }

    LocalDate day(String name) {
        return parsed(name, LocalDate::parse);
    }

    @Nullable
    LocalDate findDay(String name) {
        return has(name) ? day(name) : null;
    }

    YearMonth month(String name) {
        return parsed(name, YearMonth::parse);
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw invalid(name);
    }

    boolean flag(String name, boolean absent) {
        JsonValue value = object.find(name);
        if (value == null) {
            return absent;
        }
        return switch (as(JsonLiteral.class, value, name).kind()) {
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> throw invalid(name);
        };
    }

    /** A whole number from 0 to 9,999,999. */
    int amount(String name, int absent) {
        JsonValue value = object.find(name);
        if (value == null) {
            return absent;
        }
        String digits = as(JsonNumber.class, value, name).lexical();
        if (!digits.matches("[0-9]{1,7}")) {
            throw invalid(name);
        }
        return Integer.parseInt(digits);
    }

    Problem invalid(String name) {
        return new Problem(ProblemCode.PARAMETER_INVALID, path + name);
    }

    private <T> T parsed(String name, Function<String, T> parse) {
        try {
            return parse.apply(text(name));
        } catch (DateTimeParseException wrong) {
            throw invalid(name);
        }
    }

    private JsonValue need(String name) {
        JsonValue value = object.find(name);
        if (value == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, path + name);
        }
        return value;
    }

    private <T extends JsonValue> T as(Class<T> type, JsonValue value, String name) {
        if (!type.isInstance(value)) {
            throw invalid(name);
        }
        return type.cast(value);
    }
}
