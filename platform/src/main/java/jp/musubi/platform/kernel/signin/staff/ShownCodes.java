package jp.musubi.platform.kernel.signin.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** 控えの番号を一度だけ見せる。Between making them and showing them they are in the session, and nowhere else as they are. */
final class ShownCodes {

    private static final String ATTRIBUTE = "musubi.recovery-codes";

    private ShownCodes() {}

    static void keep(List<String> codes, HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, codes);
    }

    /** Empty when they were shown before. */
    @SuppressWarnings("unchecked")
    static List<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof List<?> codes)) {
            return List.of();
        }
        session.removeAttribute(ATTRIBUTE);
        return (List<String>) codes;
    }
}
