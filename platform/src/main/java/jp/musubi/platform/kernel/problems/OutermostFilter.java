package jp.musubi.platform.kernel.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * いちばん外側。Gives each call its trace id, and turns what no handler caught (a filter, the FHIR servlet) into the same
 * answer as everywhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutermostFilter extends OncePerRequestFilter {

    private final ProblemAnswers answers;

    OutermostFilter(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        String traceId = TraceId.accept(request.getHeader(TraceId.HEADER));
        MDC.put(TraceId.KEY, traceId);
        response.setHeader(TraceId.HEADER, traceId);
        try {
            chain.doFilter(request, response);
        } catch (Exception e) {
            answers.answer(e, request, response);
        } finally {
            MDC.remove(TraceId.KEY);
        }
    }
}
