package jp.musubi.platform.kernel.signin.client;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** 公開鍵の取り置き。Whoever verifies our tokens may keep our keys five minutes, and asks again for a key not known. */
final class KeySetCaching extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getRequestURI().equals("/oauth2/jwks")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        }
        next.doFilter(request, response);
    }
}
