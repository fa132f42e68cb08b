package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.HttpHeaders;

/** 本文のバイト列。For bodies that are not JSON; their own reader decides on their characters. */
final class RawBody {

    private RawBody() {}

    /**
     * @param limit bytes; a body that says or turns out to be longer is not read on
     * @throws Problem BODY-TOO-LARGE; MEDIA-TYPE for a Content-Encoding; MESSAGE-MALFORMED for a body that breaks off
     */
    static byte[] read(HttpServletRequest request, int limit) {
        for (String encoding : Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING))) {
            if (!encoding.strip().equalsIgnoreCase("identity")) {
                throw new Problem(ProblemCode.MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING);
            }
        }
        if (request.getContentLengthLong() > limit) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        try {
            byte[] body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                throw new Problem(ProblemCode.BODY_TOO_LARGE);
            }
            return body;
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.MESSAGE_MALFORMED);
        }
    }
}
