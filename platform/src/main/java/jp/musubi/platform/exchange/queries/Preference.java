package jp.musubi.platform.exchange.queries;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;

/** Prefer ヘッダー(RFC 7240)。 */
final class Preference {

    private Preference() {}

    static boolean isLenient(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Prefer")).stream()
                .flatMap(header -> Arrays.stream(header.split("[,;]")))
                .anyMatch(preference -> preference.replace(" ", "").equalsIgnoreCase("handling=lenient"));
    }
}
