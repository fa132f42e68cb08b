package jp.musubi.platform.exchange.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** Sends the parts one after the other as one body. */
    public static void send(HttpServletResponse response, List<byte[]> parts) throws IOException {
        response.setContentType(FHIR_JSON);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLengthLong(
                parts.stream().mapToLong(part -> part.length).sum());
        for (byte[] part : parts) {
            response.getOutputStream().write(part);
        }
    }
}
