package jp.musubi.platform.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.musubi.platform.kernel.problems.Language;
import org.springframework.http.HttpHeaders;

/** 答えの言葉を決める。 */
final class Languages {

    private Languages() {}

    /** The language of the caller, told in the headers of the answer. */
    static Language answerIn(HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        return language;
    }
}
