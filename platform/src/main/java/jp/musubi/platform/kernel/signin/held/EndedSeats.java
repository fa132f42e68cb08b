package jp.musubi.platform.kernel.signin.held;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * 時間で終わった席。Whose pages a form token stood on, for the hours after its session's time was over. The token of a form
 * proves that the form was on a page of that session; no other site knows it. Sessions that a person ended are not noted.
 */
@Component
public class EndedSeats {

    private static final String TOKEN = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";
    private static final Duration TIME = Duration.ofHours(8);
    private static final int MOST = 5_000;
    private static final int LONGEST_TOKEN = 256;

    private final Map<String, Ended> byToken = new LinkedHashMap<>();
    private final Clock clock;

    EndedSeats(Clock clock) {
        this.clock = clock;
    }

    private record Ended(String subject, Instant at) {}

    /** Before the session is cleared. */
    public synchronized void note(HttpSession session, String subject) {
        if (session.getAttribute(TOKEN) instanceof CsrfToken token) {
            while (byToken.size() >= MOST) {
                byToken.remove(byToken.keySet().iterator().next());
            }
            byToken.put(token.getToken(), new Ended(subject, clock.instant()));
        }
    }

    /** Of whose session the page was on which a form stood. */
    synchronized Optional<String> findSubject(String formToken) {
        Ended ended = byToken.get(plain(formToken));
        return ended == null || ended.at().plus(TIME).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(ended.subject());
    }

    /** A form holds its token under a mask that is new on each page: half of it is the mask. */
    private static String plain(String masked) {
        try {
            byte[] both = masked.length() > LONGEST_TOKEN
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(masked);
            byte[] plain = new byte[both.length / 2];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = (byte) (both[i] ^ both[plain.length + i]);
            }
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
