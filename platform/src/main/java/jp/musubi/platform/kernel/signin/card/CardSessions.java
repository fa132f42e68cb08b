package jp.musubi.platform.kernel.signin.card;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** カードの席。A signed-in person's session; ends after a quarter of an hour without a call. */
@Component
class CardSessions {

    private static final Duration IDLE = Duration.ofMinutes(15);

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Always a new session: whoever knew the old one's id, or its CSRF token, knows nothing of this one. */
    void open(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setMaxInactiveInterval((int) IDLE.toSeconds());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(caller));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
