package jp.musubi.platform.exchange.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** OperationOutcome。What happened to a call, one issue each. */
public record Outcome(List<Issue> issues) {

    public Outcome {
        issues = List.copyOf(issues);
    }

    /**
     * @param severity FHIR code: error, warning, information
     * @param type FHIR issue code, e.g. {@code informational}
     * @param codeSystem with {@code code}, or null without
     * @param text what happened
     * @param mend what to do next, or null
     * @param expression FHIRPath of the place, or null
     */
    public record Issue(
            String severity,
            String type,
            @Nullable String codeSystem,
            @Nullable String code,
            String text,
            @Nullable String mend,
            @Nullable String expression) {

        public static Issue information(String text) {
            return new Issue("information", "informational", null, null, text, null, null);
        }

        private Json json() {
            Json details = Json.object();
            if (code != null) {
                details.objects(
                        "coding",
                        List.of(Json.object().text("system", codeSystem).text("code", code)));
            }
            return Json.object()
                    .text("severity", severity)
                    .text("code", type)
                    .object("details", details.text("text", text))
                    .text("diagnostics", mend)
                    .texts("expression", expression == null || expression.isEmpty() ? List.of() : List.of(expression));
        }
    }

    public Json json() {
        return Json.object()
                .text("resourceType", "OperationOutcome")
                .objects("issue", issues.stream().map(Issue::json).toList());
    }
}
