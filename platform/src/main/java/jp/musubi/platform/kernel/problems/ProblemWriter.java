package jp.musubi.platform.kernel.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 断りの書き手。The one renderer of refusals: OperationOutcome under {@code /fhir}, a page for browsers elsewhere,
 * problem+json for all others.
 */
@Component
public final class ProblemWriter {

    /** System of {@link ProblemCode#code()} in an OperationOutcome. */
    public static final String CODE_SYSTEM = "http://musubi.example/fhir/CodeSystem/errors";

    private static final String CODE = ProblemWriter.class.getName();
    private static final String FHIR = "/fhir";
    private static final String RETRY_AFTER_SECONDS = "10";

    private final JsonMapper json = JsonMapper.builder().build();
    private final ProblemPage page;

    ProblemWriter(ProblemPage page) {
        this.page = page;
    }

    /** Writes the whole answer with its status; nothing when the answer has already begun. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        request.setAttribute(CODE, problem.code().name());
        writeHead(problem, response);
        boolean fhir = isFhir(pathOf(request));
        boolean asPage = !fhir && ProblemPage.isWantedBy(request);
        Language language = asPage
                ? page.languageOf(request)
                : Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (fhir) {
            writeJson(OutcomeBody.MEDIA_TYPE, OutcomeBody.of(problem, language, traceId(response)), response);
        } else if (asPage) {
            page.write(problem, language, traceId(response), request, response);
        } else {
            writeJson(ProblemBody.MEDIA_TYPE, ProblemBody.of(problem, language, traceId(response)), response);
        }
    }

    /** The code with which this call was refused; null when it was not, or not by this writer. */
    public static @Nullable String codeOf(ServletRequest request) {
        return request.getAttribute(CODE) instanceof String code ? code : null;
    }

    private static void writeHead(Problem problem, HttpServletResponse response) {
        ProblemCode code = problem.code();
        response.setStatus(code.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        if (code == ProblemCode.TOKEN_MISSING) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"musubi\"");
        } else if (code == ProblemCode.TOKEN_INVALID) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"musubi\", error=\"invalid_token\"");
        } else if (code == ProblemCode.TRY_AGAIN_LATER) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        // Rounded up: who comes back then is not refused again.
        problem.findWait()
                .ifPresent(wait -> response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(wait.plusMillis(999).toSeconds())));
    }

    private void writeJson(String mediaType, Map<String, Object> body, HttpServletResponse response)
            throws IOException {
        byte[] bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The header is set by the outermost filter; only what Tomcat refuses before any filter has none yet. */
    private static String traceId(HttpServletResponse response) {
        String set = response.getHeader(TraceId.HEADER);
        if (set != null) {
            return set;
        }
        String traceId = TraceId.current();
        response.setHeader(TraceId.HEADER, traceId);
        return traceId;
    }

    private static String pathOf(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original instanceof String uri ? uri : request.getRequestURI();
        return path == null ? "" : path;
    }

    private static boolean isFhir(String path) {
        return path.equals(FHIR) || path.startsWith(FHIR + "/");
    }
}
