package jp.musubi.platform.kernel.signin.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.session.Goal;
import jp.musubi.platform.kernel.signin.session.Sessions;

/** パスワードの後、番号の前。Kept in a session that is nobody's yet. */
record PendingStep(String accountId, Instant since) {

    private static final String ATTRIBUTE = "musubi.pending";

    /** In a new session, so that nobody who knew the old one is half signed in. */
    void keep(HttpServletRequest request) {
        Optional<String> goal = Goal.take(request);
        HttpSession session = Sessions.fresh(request);
        session.setAttribute(ATTRIBUTE, this);
        goal.ifPresent(address -> Goal.keep(address, session));
    }

    static Optional<PendingStep> find(HttpServletRequest request, Instant now, Duration time) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof PendingStep pending
                        && pending.since().plus(time).isAfter(now)
                ? Optional.of(pending)
                : Optional.empty();
    }

    static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
