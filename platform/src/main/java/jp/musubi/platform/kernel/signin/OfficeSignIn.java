package jp.musubi.platform.kernel.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** 事務室の席。The operator of the demo country sits down without being identified; there is no such way outside of it. */
public interface OfficeSignIn {

    /**
     * Opens a session for the party; audit entry SIGN_IN.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem NOT-FOUND unless this is the demo country and the party an
     *     operator
     */
    void sitDown(Party party, HttpServletRequest request, HttpServletResponse response);
}
