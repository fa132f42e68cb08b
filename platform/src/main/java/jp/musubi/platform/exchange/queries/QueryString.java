package jp.musubi.platform.exchange.queries;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 問い合わせ文字列。The pairs behind the question mark, in order. The body is never looked at. */
public final class QueryString {

    private QueryString() {}

    public record Pair(String name, String value) {

        String encoded() {
            return encode(name) + "=" + encode(value);
        }
    }

    /** @throws Problem PARAMETER-INVALID when a percent escape is broken */
    public static List<Pair> pairs(HttpServletRequest request) {
        String query = request.getQueryString();
        List<Pair> pairs = new ArrayList<>();
        if (query == null) {
            return pairs;
        }
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                pairs.add(new Pair(decode(name), equals < 0 ? "" : decode(part.substring(equals + 1))));
            }
        }
        return pairs;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            throw new Problem(ProblemCode.PARAMETER_INVALID);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
