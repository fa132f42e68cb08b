package jp.musubi.platform.kernel.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.held.HeldForms;

/**
 * 行き先。Where somebody was going before the sign-in. Kept on our side, and only the authorization endpoint or
 * what waits to be sent again: no page takes a place to go from the caller.
 */
public final class Goal {

    private static final String ATTRIBUTE = "musubi.goal";
    private static final String AUTHORIZE = "/oauth2/authorize";

    private Goal() {}

    /** Keeps this call's own address. */
    public static void keep(HttpServletRequest request) {
        if (request.getRequestURI().equals(AUTHORIZE) && request.getQueryString() != null) {
            keep(AUTHORIZE + "?" + request.getQueryString(), request.getSession(true));
        }
    }

    public static void keep(String address, HttpSession session) {
        if (address.startsWith(AUTHORIZE + "?") || address.equals(HeldForms.PAGE)) {
            session.setAttribute(ATTRIBUTE, address);
        }
    }

    /** Once. */
    public static Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String address)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(address);
    }
}
