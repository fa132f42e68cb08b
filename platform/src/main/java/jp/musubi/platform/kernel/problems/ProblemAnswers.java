package jp.musubi.platform.kernel.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** 例外から答えへ。Answers any exception that ended a call, and logs what is the platform's own fault. */
@Component
final class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private final ProblemWriter writer;

    ProblemAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    void answer(Exception exception, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = ExceptionReading.read(exception);
        if (problem.code().status() >= 500) {
            log.error("{} {}", problem.code().code(), WordlessTrace.of(exception));
        }
        if (exception instanceof HttpRequestMethodNotSupportedException wrongMethod) {
            tellAllowed(wrongMethod.getSupportedHttpMethods(), response);
        }
        try {
            writer.write(problem, request, response);
        } catch (IOException callerHasGone) {
            log.debug("the caller left before the answer");
        }
    }

    private static void tellAllowed(@Nullable Set<HttpMethod> methods, HttpServletResponse response) {
        if (methods != null) {
            response.setHeader(HttpHeaders.ALLOW, StringUtils.collectionToDelimitedString(methods, ", "));
        }
    }
}
