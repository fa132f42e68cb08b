package jp.musubi.platform.kernel.problems;

import java.util.LinkedHashMap;
import java.util.Map;

/** RFC 9457 の本文。Codes and fixed texts only. */
final class ProblemBody {

    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemBody() {}

    static Map<String, Object> of(Problem problem, Language language, String traceId) {
        ProblemCode code = problem.code();
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/errors/" + code.code());
        body.put("title", language.textOf(code));
        body.put("status", code.status());
        body.put("detail", detail(problem, language));
        body.put("code", code.code());
        body.put("turn", language.turnOf(code));
        body.put("next", language.nextOf(code));
        if (!problem.place().isEmpty()) {
            body.put("place", problem.place());
        }
        body.put("traceId", traceId);
        return body;
    }

    static String detail(Problem problem, Language language) {
        String text = language.textOf(problem.code());
        if (problem.place().isEmpty()) {
            return text;
        }
        return language == Language.ENGLISH
                ? text + " (at: " + problem.place() + ")"
                : text + "(箇所: " + problem.place() + ")";
    }
}
