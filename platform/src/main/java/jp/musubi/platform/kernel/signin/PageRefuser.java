package jp.musubi.platform.kernel.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.problems.ProblemWriter;
import jp.musubi.platform.kernel.signin.held.HeldForms;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** 画面の門前。Sends to the home page who must sign in; all else that is closed does not exist. */
@Component
class PageRefuser implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String HOME = "/";
    private static final String STAFF = "/signin";

    private final ProblemWriter writer;
    private final HeldForms held;
    private final RequestMatcher desk = anyOf(OpenPaths.OF_DESK);
    private final RequestMatcher ownPages = new OrRequestMatcher(anyOf(OpenPaths.OF_CARD), desk);
    private final RequestMatcher forms = new OrRequestMatcher(ownPages, anyOf(OpenPaths.OF_PEOPLE), anyOf("/signout"));

    PageRefuser(ProblemWriter writer, HeldForms held) {
        this.writer = writer;
        this.held = held;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!ownPages.matches(request)) {
            writer.write(new Problem(ProblemCode.NOT_FOUND), request, response);
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect(desk.matches(request) ? STAFF : HOME);
        } else {
            writer.write(new Problem(ProblemCode.PAGE_EXPIRED), request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean staleForm = why instanceof CsrfException && forms.matches(request);
        if (staleForm && ownPages.matches(request) && held.hold(request, response)) {
            response.sendRedirect(HeldForms.PAGE);
            return;
        }
        writer.write(new Problem(staleForm ? ProblemCode.PAGE_EXPIRED : ProblemCode.NOT_FOUND), request, response);
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(pattern))
                .toList());
    }
}
