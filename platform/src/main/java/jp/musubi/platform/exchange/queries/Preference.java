package jp.musubi.platform.exchange.queries;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;

/** Prefer ヘッダー(RFC 7240)。 */
public final class Preference {

    private Preference() {}

    static boolean isLenient(HttpServletRequest request) {
        return has(request, "handling=lenient");
    }

    /** Received first, the result fetched later. */
    public static boolean isAsync(HttpServletRequest request) {
        return has(request, "respond-async");
    }

    private static boolean has(HttpServletRequest request, String wanted) {
        return Collections.list(request.getHeaders("Prefer")).stream()
                .flatMap(header -> Arrays.stream(header.split("[,;]")))
                .anyMatch(preference -> preference.replace(" ", "").equalsIgnoreCase(wanted));
    }
}
