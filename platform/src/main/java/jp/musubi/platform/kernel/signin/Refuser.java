package jp.musubi.platform.kernel.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.problems.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** 門前の断り。What systems are told at the door, in the words of all other refusals. */
@Component
class Refuser implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;

    Refuser(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        // Which of its checks a token failed is nobody's business outside.
        boolean offered = why instanceof OAuth2AuthenticationException;
        writer.write(new Problem(offered ? ProblemCode.TOKEN_INVALID : ProblemCode.TOKEN_MISSING), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        writer.write(new Problem(ProblemCode.NOT_FOUND), request, response);
    }
}
