package jp.musubi.platform.kernel.signin.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.session.Goal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** まず本人確認。Who comes from an app and has no session goes to the own door first, and comes back after it. */
@Component
class SignInFirst implements AuthenticationEntryPoint {

    private final Clients clients;

    SignInFirst(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!request.getRequestURI().equals("/oauth2/authorize")
                || !request.getMethod().equals("GET")) {
            refuse(response);
            return;
        }
        Goal.keep(request);
        String client = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        boolean person = client != null
                && clients.findLive(client)
                        .map(each -> each.kind() == ClientKind.PERSON_APP)
                        .orElse(false);
        response.sendRedirect(person ? "/" : "/signin");
    }

    /** A client that has not said who it is, as RFC 6749 §5.2 wants it told. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write("{\"error\":\"invalid_client\"}".getBytes(StandardCharsets.US_ASCII));
    }
}
