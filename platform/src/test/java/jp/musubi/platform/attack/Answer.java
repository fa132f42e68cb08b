package jp.musubi.platform.attack;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 答え。All of an answer that could tell something: all but the time of day, the line it came over and the cookie of a
 * page. The trace id is the one that was sent.
 */
record Answer(int status, Map<String, List<String>> headers, String body) {

    private static final Set<String> OF_THE_LINE = Set.of("date", "connection", "keep-alive", "set-cookie");

    static Answer of(HttpResponse<String> response) {
        var headers = new TreeMap<String, List<String>>();
        response.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OF_THE_LINE.contains(lower)) {
                headers.put(lower, values);
            }
        });
        return new Answer(response.statusCode(), headers, response.body());
    }
}
