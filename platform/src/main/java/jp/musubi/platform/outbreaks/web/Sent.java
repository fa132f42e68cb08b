package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 送られたことば。What cannot be is refused with the field's name, never with its value. */
final class Sent {

    static final int LONGEST_REASON = 500;
    private static final int LONGEST_BODY = 32_768;

    private Sent() {}

    /** @throws Problem as {@link JsonBody}, {@link JsonFields} */
    static JsonFields body(HttpServletRequest request, String... known) {
        return JsonFields.read(JsonBody.read(request, LONGEST_BODY), JsonLimits.SUBMISSION, List.of(known));
    }

    /** The items of the form under {@code fields}. @throws Problem PARAMETER-INVALID, PARAMETER-MISSING, MY-NUMBER-REFUSED */
    static Map<String, String> fields(JsonFields body) {
        if (!(body.object().find("fields") instanceof JsonObject object)) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "fields");
        }
        Map<String, String> values = new HashMap<>();
        for (JsonObject.Member member : object.members()) {
            if (!(member.value() instanceof JsonText text)) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "fields");
            }
            values.put(member.name(), text(text.value(), "fields", Integer.MAX_VALUE));
        }
        return values;
    }

    /** The items of the form that a page sent, of all that there are. */
    static Map<String, String> fields(HttpServletRequest request, List<FormItem> items) {
        Map<String, String> values = new HashMap<>();
        for (FormItem item : items) {
            String sent = request.getParameter(item.id());
            if (sent != null) {
                values.put(item.id(), text(sent, item.id(), Integer.MAX_VALUE));
            }
        }
        return values;
    }

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static String text(@Nullable String sent, String field, int longest) {
        String text = sent == null ? "" : sent.strip().replace("\r\n", "\n");
        if (text.codePointCount(0, text.length()) > longest
                || text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        if (MyNumber.isIn(text)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, field);
        }
        return text;
    }

    /** A count. @throws Problem PARAMETER-INVALID */
    static int number(String sent, String field) {
        if (!sent.matches("[0-9]{1,6}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return Integer.parseInt(sent);
    }

    static Optional<UUID> id(@Nullable String sent) {
        try {
            return sent != null && sent.length() == 36 ? Optional.of(UUID.fromString(sent)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** @throws Problem PARAMETER-INVALID */
    static LocalDate day(@Nullable String sent, String field, LocalDate otherwise) {
        if (sent == null || sent.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(sent.strip());
            if (day.getYear() >= 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeException notOne) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, field);
    }
}
