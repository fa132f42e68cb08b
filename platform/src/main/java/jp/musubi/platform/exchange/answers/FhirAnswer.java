package jp.musubi.platform.exchange.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** 答えを送る。Bytes straight to the caller; nothing about a person may stay in a cache. */
public final class FhirAnswer {

    public static final String FHIR_JSON = "application/fhir+json;charset=UTF-8";

    private FhirAnswer() {}

    public static void send(HttpServletResponse response, int status, Json resource) throws IOException {
        response.setStatus(status);
        send(response, List.of(resource.bytes()));
    }

    /** Sends the parts as one body, in one piece: each write passes all filters of the answer. */
    public static void send(HttpServletResponse response, List<byte[]> parts) throws IOException {
        response.setContentType(FHIR_JSON);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] body = joined(parts);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] joined(List<byte[]> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer body = ByteBuffer.allocate(length);
        parts.forEach(body::put);
        return body.array();
    }
}
