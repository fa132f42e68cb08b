package jp.musubi.platform.exchange.answers;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * XML で答える。Turns any FHIR JSON answer into XML for who asks for it; the FHIR library is loaded at the first such
 * call. In front of sign-in, so that refusals come in the same form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class XmlAnswers extends OncePerRequestFilter {

    private static final String FHIR_XML = "application/fhir+xml;charset=UTF-8";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/fhir") || !wantsXml(request);
    }

    private static boolean wantsXml(HttpServletRequest request) {
        try {
            return AnswerFormat.of(request) == AnswerFormat.XML;
        } catch (Problem unacceptable) {
            // Refused further in, in JSON.
            return false;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        String type = held.getContentType();
        if (held.getContentSize() == 0 || type == null || !type.startsWith("application/fhir+json")) {
            held.copyBodyToResponse();
            return;
        }
        byte[] xml = xml(held.getContentAsByteArray());
        response.setContentType(FHIR_XML);
        response.setContentLength(xml.length);
        response.getOutputStream().write(xml);
    }

    private static byte[] xml(byte[] json) {
        FhirContext fhir = FhirContext.forR4Cached();
        var resource = fhir.newJsonParser().parseResource(new String(json, StandardCharsets.UTF_8));
        return fhir.newXmlParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    }
}
