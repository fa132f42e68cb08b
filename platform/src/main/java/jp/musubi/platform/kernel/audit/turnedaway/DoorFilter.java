package jp.musubi.platform.kernel.audit.turnedaway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.musubi.platform.kernel.audit.WrittenHere;
import jp.musubi.platform.kernel.problems.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** 入口の見張り。A refused call that wrote no entry of its own is counted: no call is refused without a trace in the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DoorFilter extends OncePerRequestFilter {

    private static final int REFUSALS = 400;
    private static final int FAULTS = 500;

    private final TurnedAway turnedAway;

    DoorFilter(TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        next.doFilter(request, response);
        int status = response.getStatus();
        if (status >= REFUSALS && status < FAULTS && !WrittenHere.isMarked(request)) {
            turnedAway.count(reason(request, status), request.getRemoteAddr());
        }
    }

    private static String reason(HttpServletRequest request, int status) {
        String code = ProblemWriter.codeOf(request);
        return code == null ? "HTTP_" + status : code;
    }
}
