package jp.musubi.platform.kernel.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SignInSettings;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** 席の入口。Opens a person's session, carries on after it was seen, ends one or all. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionRows rows;
    private final SignInSettings limits;
    private final Waiting waiting;
    private final Clock clock;

    Sessions(SessionRows rows, Settings settings, Waiting waiting, Clock clock) {
        this.rows = rows;
        this.limits = settings.signIn();
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Who sits for a caller: the person, the member of staff, or the office. */
    public static String subjectOf(Caller caller) {
        PersonId person = caller.person();
        if (person != null) {
            return "person/" + person;
        }
        return "account/"
                + (caller.staff() == null ? caller.name() : caller.staff().staffId());
    }

    /**
     * Always a new session: whoever knew the old one's id, or its CSRF token, knows nothing of this one. Where the person
     * was on the way to is carried over; else it is what waits to be sent again.
     */
    public void open(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        String subject = subjectOf(caller);
        Optional<String> goal = Goal.take(request).or(() -> waiting.findGoal(request, subject));
        HttpSession session = fresh(request);
        goal.ifPresent(address -> Goal.keep(address, session));
        Instant now = clock.instant();
        var seat = new Seat(UUID.randomUUID(), subject, now, now);
        rows.forget(now.minus(limits.sessionLimit()).minus(limits.sessionLimit()));
        rows.open(seat);
        session.setAttribute(Seat.ATTRIBUTE, seat);
        // The container's own limit, by the machine's clock, only clears the memory; ours decides.
        session.setMaxInactiveInterval((int) limits.sessionLimit().toSeconds());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(caller));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** A session without a caller that knows nothing of the one before. */
    public static HttpSession fresh(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        return request.getSession(true);
    }

    /** Ends every session of this subject, this one too, wherever it is open. */
    public void endAll(String subject) {
        rows.endAll(subject, clock.instant());
    }

    /** Ends this session when its time is over or it was ended elsewhere; else notes that it was seen. */
    void look(HttpSession session) {
        if (session.getAttribute(Seat.ATTRIBUTE) instanceof Seat seat) {
            Instant now = clock.instant();
            boolean over = seat.endedAt(now, limits);
            if (over || !rows.isOpen(seat.id())) {
                if (over) {
                    waiting.note(session, seat.subject());
                }
                rows.end(seat.id(), now);
                session.invalidate();
            } else {
                session.setAttribute(Seat.ATTRIBUTE, seat.seenAt(now));
            }
        }
    }

    /** By the person's own hand. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(Seat.ATTRIBUTE) instanceof Seat seat) {
            rows.end(seat.id(), clock.instant());
        }
    }
}
