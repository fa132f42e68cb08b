package jp.musubi.platform.exchange.submission;

import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code $validate} の入力。A resource as it is, or inside Parameters.
 *
 * @param resource its bytes at their place in the body, so that a finding's line and column are those of what was sent
 * @param type its resourceType; null when it cannot be read, which the gate says with its place
 * @param question how it is judged
 */
record ValidateInput(byte[] resource, @Nullable String type, Question question) {

    private static final Set<String> MODES = Set.of("create", "update", "profile");

    /** @throws Problem for parameters that cannot be honoured; never for the resource itself */
    static ValidateInput of(byte[] body, Query query) {
        JsonObject root = JsonDocument.parse(body, JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject object
                ? object
                : null;
        String profile = query.find("profile").orElse(null);
        String mode = query.find("mode").orElse(null);
        if (root == null || !root.is("resourceType", "Parameters")) {
            return of(body, root, profile, mode);
        }
        ValidateParameters parameters = ValidateParameters.of(root, profile, mode);
        JsonObject resource = parameters.resource();
        return of(alone(resource, body), resource, parameters.profile(), parameters.mode());
    }

    private static ValidateInput of(
            byte[] bytes, @Nullable JsonObject resource, @Nullable String profile, @Nullable String mode) {
        if (mode != null && !MODES.contains(mode)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "mode");
        }
        if ("profile".equals(mode) && profile == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "profile");
        }
        String type = resource == null ? null : resource.findText("resourceType");
        // A Bundle is judged as the intake judges it.
        Question question = "Bundle".equals(type) ? Question.submissionOf(null) : Question.anyResource();
        return new ValidateInput(bytes, type, question.withGuide(profile == null ? null : guide(profile, resource)));
    }

    /** @throws Problem PARAMETER-INVALID when the resource says that it is of another type than the address */
    void requireType(String addressed) {
        if (type != null && !type.equals(addressed)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "resourceType");
        }
    }

    /**
     * Resources are judged by the profiles they declare. So a profile can be asked for when it is one of these, and then
     * it may name the version.
     */
    private static @Nullable Guide guide(String asked, @Nullable JsonObject resource) {
        int bar = asked.indexOf('|');
        String canonical = bar < 0 ? asked : asked.substring(0, bar);
        Guide guide = bar < 0 ? null : Guides.standard().find(asked.substring(bar + 1));
        if (!declared(resource).contains(canonical) || bar >= 0 && guide == null) {
            throw new Problem(ProblemCode.PROFILE_NOT_DECLARED, "profile");
        }
        return guide;
    }

    private static List<String> declared(@Nullable JsonObject resource) {
        JsonObject meta = resource == null ? null : resource.findObject("meta");
        List<JsonValue> profiles = meta == null ? List.of() : meta.list("profile");
        return profiles.stream()
                .filter(JsonText.class::isInstance)
                .map(profile -> ((JsonText) profile).value().split("\\|", 2)[0])
                .toList();
    }

    /** Blanks and line ends instead of all around it. */
    private static byte[] alone(JsonObject resource, byte[] body) {
        byte[] alone = body.clone();
        blank(alone, 0, resource.start());
        blank(alone, resource.end(), alone.length);
        return alone;
    }

    private static void blank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != '\n') {
                bytes[i] = ' ';
            }
        }
    }
}
