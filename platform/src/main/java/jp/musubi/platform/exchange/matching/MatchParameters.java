package jp.musubi.platform.exchange.matching;

import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code $match} の入力(FHIR R4)。
 *
 * @param onlyCertain false when not given
 * @param count {@value #MOST} when not given
 */
record MatchParameters(JsonObject patient, boolean onlyCertain, int count) {

    static final int MOST = 20;

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

    /** @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN, -INVALID, -MISSING, naming the parameter */
    static MatchParameters of(byte[] body) {
        if (!(JsonDocument.parse(body, JsonLimits.SUBMISSION) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject root)
                || !root.is("resourceType", "Parameters")) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        JsonObject patient = null;
        boolean onlyCertain = false;
        int count = MOST;
        for (JsonObject parameter : root.listObjects("parameter")) {
            String name = String.valueOf(parameter.findText("name"));
            switch (name) {
                case "resource" -> patient = patient(parameter.findObject("resource"));
                case "onlyCertainMatches" -> onlyCertain = yes(parameter.find("valueBoolean"));
                case "count" -> count = count(parameter.find("valueInteger"));
                default -> throw new Problem(ProblemCode.PARAMETER_UNKNOWN, PlaceName.of(name));
            }
        }
        if (patient == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "resource");
        }
        return new MatchParameters(patient, onlyCertain, count);
    }

    private static JsonObject patient(@Nullable JsonObject resource) {
        if (resource == null || !resource.is("resourceType", "Patient")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "resource");
        }
        return resource;
    }

    private static boolean yes(@Nullable JsonValue value) {
        if (value instanceof JsonLiteral literal && literal.kind() != JsonLiteral.Kind.NULL) {
            return literal.kind() == JsonLiteral.Kind.TRUE;
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, "onlyCertainMatches");
    }

    private static int count(@Nullable JsonValue value) {
        if (value instanceof JsonNumber number
                && COUNT.matcher(number.lexical()).matches()) {
            return Math.min(Integer.parseInt(number.lexical()), MOST);
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, "count");
    }
}
