package jp.musubi.platform.kernel.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.musubi.platform.kernel.signin.certificate.CertificateGate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.filter.OncePerRequestFilter;

/** 証と証明書を合わせる。A token of another client's certificate is as wrong as a forged one: 401. */
final class CertificateFilter extends OncePerRequestFilter {

    private final CertificateGate gate;
    private final Refuser refuser;

    CertificateFilter(CertificateGate gate, Refuser refuser) {
        this.gate = gate;
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication signedIn
                && !gate.lets(signedIn.certificate(), request)) {
            SecurityContextHolder.clearContext();
            refuser.commence(request, response, new InvalidBearerTokenException("another certificate"));
        } else {
            next.doFilter(request, response);
        }
    }
}
