package jp.musubi.platform.kernel.signin.held;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * 取ってある入力の棚。In memory of this machine only: at most {@value #MOST} forms of 64 KB, each for 10 minutes, found by a
 * random word of 128 bits in a cookie, and given to nobody but the person or account on whose page it was typed.
 */
@Component
public class HeldForms {

    /** Where who comes back goes on. */
    public static final String PAGE = "/signin/held";

    /** Names of fields in which a page takes a secret: a form that has one of them is not held. */
    public static final Set<String> SECRETS = SentForm.SECRETS;

    private static final String COOKIE = "musubi-held";
    private static final String COOKIE_PATH = "/signin";
    private static final Duration TIME = Duration.ofMinutes(10);
    private static final int MOST = 200;
    private static final int WORD_BYTES = 16;

    private final Map<String, HeldForm> forms = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final EndedSeats ended;
    private final Clock clock;
    private final boolean secure;

    HeldForms(EndedSeats ended, Clock clock, Settings settings) {
        this.ended = ended;
        this.clock = clock;
        this.secure = "https".equals(settings.url().getScheme());
    }

    /** Whether what this call brought is held from now on; the answer then carries the cookie. */
    public boolean hold(HttpServletRequest request, HttpServletResponse response) {
        String token = request.getParameter(SentForm.TOKEN);
        Optional<String> subject = token == null ? Optional.empty() : ended.findSubject(token);
        Optional<SentForm> sent = subject.isEmpty() ? Optional.empty() : SentForm.of(request);
        if (subject.isEmpty() || sent.isEmpty()) {
            return false;
        }
        SentForm form = sent.get();
        Instant until = clock.instant().plus(TIME);
        String word = newWord();
        put(word, new HeldForm(subject.get(), request.getRequestURI(), form, until));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(word, TIME));
        return true;
    }

    /** Whether something waits in this browser, whoever it is of; when it is forgotten. */
    public Optional<Instant> findEnd(HttpServletRequest request) {
        return find(request).map(HeldForm::until);
    }

    /** What waits in this browser for this subject. */
    public Optional<HeldForm> find(HttpServletRequest request, String subject) {
        return find(request).filter(form -> form.subject().equals(subject));
    }

    /** Forgets it: it was sent, or is not wanted. */
    public synchronized void drop(HttpServletRequest request, HttpServletResponse response) {
        wordOf(request).ifPresent(forms::remove);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private synchronized Optional<HeldForm> find(HttpServletRequest request) {
        clear();
        return wordOf(request).map(forms::get);
    }

    private synchronized void put(String word, HeldForm form) {
        clear();
        while (forms.size() >= MOST) {
            forms.remove(forms.keySet().iterator().next());
        }
        forms.put(word, form);
    }

    private void clear() {
        Instant now = clock.instant();
        forms.values().removeIf(form -> !form.until().isAfter(now));
    }

    private String newWord() {
        byte[] made = new byte[WORD_BYTES];
        random.nextBytes(made);
        return HexFormat.of().formatHex(made);
    }

    private String cookie(String word, Duration time) {
        return ResponseCookie.from(COOKIE, word)
                .path(COOKIE_PATH)
                .maxAge(time)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static Optional<String> wordOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie each : cookies) {
            if (each.getName().equals(COOKIE)) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }
}
