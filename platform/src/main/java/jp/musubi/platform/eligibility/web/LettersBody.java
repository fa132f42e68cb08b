package jp.musubi.platform.eligibility.web;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 選んだ診療情報提供書の本文。{@code {"letters": [ID …]}}, and nothing else. */
final class LettersBody {

    private static final String LETTERS = "letters";

    private LettersBody() {}

    /** @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN, PARAMETER-MISSING, PARAMETER-INVALID */
    static Set<String> read(byte[] bytes) {
        if (!(JsonDocument.parse(bytes, VisitBody.LIMITS) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject body)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        for (JsonObject.Member member : body.members()) {
            if (!member.name().equals(LETTERS)) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, PlaceName.of(member.name()));
            }
        }
        JsonValue letters = body.find(LETTERS);
        if (letters == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, LETTERS);
        }
        return ids(letters);
    }

    private static Set<String> ids(JsonValue letters) {
        Set<String> ids = new LinkedHashSet<>();
        if (letters instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                if (!(element instanceof JsonText text) || !ids.add(text.value())) {
                    throw new Problem(ProblemCode.PARAMETER_INVALID, LETTERS);
                }
            }
        }
        if (ids.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, LETTERS);
        }
        return ids;
    }
}
