package jp.musubi.platform.attack;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 答え。All of an answer that could tell something: all but the time of day, the line it came over, the cookie of a page
 * and the token of its forms. The trace id is the one that was sent.
 */
record Answer(int status, Map<String, List<String>> headers, String body) {

    private static final Set<String> OF_THE_LINE =
            Set.of("date", "connection", "keep-alive", "set-cookie", "content-length");
    /** An answer of eligibility is a resource of its own, with a fresh id. */
    private static final String ANSWERED_ONCE = "(\"CoverageEligibilityResponse\",\"id\":)\"[0-9a-f-]{36}\"";

    /** Each call has the next number of the caller's own facility. */
    private static final String RECEIPT = "musubi-receipt";

    private static final int LEAST_UNMISTAKABLE = 6;

    static Answer of(HttpResponse<String> response) {
        var headers = new TreeMap<String, List<String>>();
        response.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OF_THE_LINE.contains(lower)) {
                headers.put(lower, lower.equals(RECEIPT) ? withoutOrder(values) : values);
            }
        });
        String body = response.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"")
                .replaceAll(ANSWERED_ONCE, "$1");
        return new Answer(response.statusCode(), headers, body);
    }

    private static List<String> withoutOrder(List<String> receipts) {
        return receipts.stream()
                .map(receipt -> receipt.replaceAll("-[0-9]{8}$", ""))
                .toList();
    }

    /** The same answer, with what the caller itself sent written over: that it comes back tells nothing. */
    Answer without(String sent) {
        if (sent.length() < LEAST_UNMISTAKABLE) {
            return this;
        }
        var plain = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> plain.put(
                name, values.stream().map(value -> value.replace(sent, "SENT")).toList()));
        return new Answer(status, plain, body.replace(sent, "SENT"));
    }
}
