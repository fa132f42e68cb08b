package jp.musubi.platform.kernel.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.problems.ProblemWriter;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 範囲の門。A call under /fhir outside of its token's scopes ends here; who may see what is decided later all the same. */
class ScopeGate extends OncePerRequestFilter {

    private static final String ALL_TYPES = "*";
    private static final Set<String> OF_ALL_TYPES = Set.of("$everything", "$summary", "$interview");

    private final ProblemWriter writer;

    ScopeGate(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Optional<Scopes> scopes = scopes();
        if (scopes.isPresent() && !allow(scopes.get(), request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"musubi\", error=\"insufficient_scope\"");
            writer.write(new Problem(ProblemCode.SCOPE_INSUFFICIENT), request, response);
        } else {
            next.doFilter(request, response);
        }
    }

    private static Optional<Scopes> scopes() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication signedIn
                ? Optional.ofNullable(signedIn.scopes())
                : Optional.empty();
    }

    private static boolean allow(Scopes scopes, HttpServletRequest request) {
        List<String> path = Arrays.stream(request.getRequestURI().split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (path.isEmpty() || !path.get(0).equals("fhir")) {
            return true;
        }
        if (path.size() == 1) {
            return scopes.allow(ALL_TYPES, act(request.getMethod(), path));
        }
        if (isOpen(path.get(1))) {
            return true;
        }
        String last = path.get(path.size() - 1);
        if (last.equals("$validate") || last.equals("%24validate")) {
            // Keeps nothing and tells nothing of anybody.
            return true;
        }
        if (OF_ALL_TYPES.contains(last.replace("%24", "$"))) {
            return scopes.allow(ALL_TYPES, 'r');
        }
        return scopes.allow(path.get(1), act(request.getMethod(), path));
    }

    private static boolean isOpen(String word) {
        return word.equals("metadata") || word.startsWith(".well-known");
    }

    /** The one operation that changes what is served. */
    private static boolean undoes(List<String> path) {
        return path.get(path.size() - 1).endsWith("undo-withdrawal");
    }

    private static char act(String method, List<String> path) {
        boolean ofOne = path.size() > 2;
        return switch (method) {
            case "POST" -> undoes(path) ? 'u' : ofOne ? 's' : 'c';
            case "PUT", "PATCH" -> 'u';
            case "DELETE" -> 'd';
            default -> ofOne ? 'r' : 's';
        };
    }
}
