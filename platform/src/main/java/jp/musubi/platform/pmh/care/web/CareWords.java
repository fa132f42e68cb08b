package jp.musubi.platform.pmh.care.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.care.CareField;
import org.jspecify.annotations.Nullable;

/** 頁に送られたことば。 */
final class CareWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 20_000;

    private CareWords() {}

    /** What is no id names nothing: it is answered as the id of nothing is. */
    static UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : new UUID(0, 0);
    }

    /** @throws Problem PARAMETER-INVALID */
    static int page(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > MOST_PAGES) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return Integer.parseInt(text);
    }

    /** Null for none. @throws Problem PARAMETER-INVALID */
    static @Nullable LocalDate day(String name, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
    }

    /** @throws Problem PARAMETER-INVALID */
    static <E extends Enum<E>> E oneOf(String name, String text, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, name));
    }

    static Map<CareField, String> fields(Map<String, String> form) {
        Map<CareField, String> fields = new EnumMap<>(CareField.class);
        for (CareField field : CareField.values()) {
            fields.put(field, form.getOrDefault(field.key(), ""));
        }
        return fields;
    }
}
