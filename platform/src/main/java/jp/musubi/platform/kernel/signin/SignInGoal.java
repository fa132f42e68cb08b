package jp.musubi.platform.kernel.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.session.Goal;

/** 本人確認の後の行き先。Of who came from an app; a place of ours, never one that the caller names. */
public final class SignInGoal {

    private SignInGoal() {}

    /** Once; empty for who came by the front door. */
    public static Optional<String> take(HttpServletRequest request) {
        return Goal.take(request);
    }
}
