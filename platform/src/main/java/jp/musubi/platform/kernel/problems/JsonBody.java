package jp.musubi.platform.kernel.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** 本文の読み取り。Reads a JSON body as bytes, never more than its limit, and refuses what is not plain UTF-8 JSON. */
public final class JsonBody {

    private static final Set<String> JSON = Set.of("application/json", "application/fhir+json");

    private JsonBody() {}

    /**
     * @param limit bytes; a body that says or turns out to be longer is not read on
     * @throws Problem MEDIA-TYPE for another Content-Type, charset or Content-Encoding; BODY-TOO-LARGE; BODY-MALFORMED
     *     for a body that breaks off
     */
    public static byte[] read(HttpServletRequest request, int limit) {
        refuseOtherForms(request);
        if (request.getContentLengthLong() > limit) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        byte[] body = readUpTo(request, limit + 1);
        if (body.length > limit) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        return body;
    }

    private static byte[] readUpTo(HttpServletRequest request, int count) {
        try {
            return request.getInputStream().readNBytes(count);
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }

    private static void refuseOtherForms(HttpServletRequest request) {
        for (String encoding : Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING))) {
            if (!Arrays.stream(encoding.split(",")).allMatch(one -> one.strip().equalsIgnoreCase("identity"))) {
                throw new Problem(ProblemCode.MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING);
            }
        }
        if (!isJson(request.getContentType())) {
            throw new Problem(ProblemCode.MEDIA_TYPE, HttpHeaders.CONTENT_TYPE);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return JSON.contains(type.getType() + "/" + type.getSubtype())
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
