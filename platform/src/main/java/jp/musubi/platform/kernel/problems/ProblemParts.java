package jp.musubi.platform.kernel.problems;

import java.util.Map;

/** 断りの本文に、部屋が知る詳しい項目を添える。For refusals whose answer lists what is at fault. */
public final class ProblemParts {

    public static final String MEDIA_TYPE = ProblemBody.MEDIA_TYPE;

    private ProblemParts() {}

    /** The body of RFC 9457 with one more member; {@code value} holds codes, places and fixed texts only. */
    public static Map<String, Object> with(Problem problem, Language language, String member, Object value) {
        Map<String, Object> body = ProblemBody.of(problem, language, TraceId.current());
        body.put(member, value);
        return body;
    }
}
