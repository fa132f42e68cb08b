package jp.musubi.platform.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 本文。The one field of a small JSON body; anything more, less or other is refused. */
final class DemoBody {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final JsonLimits LIMITS = new JsonLimits(4096, 4, 32, 32);

    private DemoBody() {}

    /**
     * Reads only JSON that says it is: a page of another site cannot send that without asking first, so it cannot move
     * the clock of a visitor.
     *
     * @throws Problem as {@link JsonBody#read}; PARAMETER-MISSING, PARAMETER-UNKNOWN, PARAMETER-INVALID
     */
    static String onlyText(HttpServletRequest request, String field) {
        if (only(request, field) instanceof JsonText text) {
            return text.value();
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, field);
    }

    /** A whole number from 1 to the most; otherwise as {@link #onlyText}. */
    static int onlyNumber(HttpServletRequest request, String field, int most) {
        if (only(request, field) instanceof JsonNumber number
                && NUMBER.matcher(number.lexical()).matches()) {
            int value = Integer.parseInt(number.lexical());
            if (value <= most) {
                return value;
            }
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, field);
    }

    private static @Nullable JsonValue only(HttpServletRequest request, String field) {
        JsonObject body = object(JsonBody.read(request, LIMITS.maxBytes()));
        for (JsonObject.Member member : body.members()) {
            if (!member.name().equals(field)) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, PlaceName.of(member.name()));
            }
        }
        if (body.members().isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, field);
        }
        return body.find(field);
    }

    private static JsonObject object(byte[] bytes) {
        JsonReading reading = JsonDocument.parse(bytes, LIMITS);
        if (reading instanceof JsonDocument document && document.root() instanceof JsonObject object) {
            return object;
        }
        throw new Problem(ProblemCode.BODY_MALFORMED);
    }
}
