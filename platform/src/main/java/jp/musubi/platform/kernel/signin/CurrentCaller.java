package jp.musubi.platform.kernel.signin;

import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.security.core.context.SecurityContextHolder;

/** いまの呼び手。For servlets and pages that all may see; handlers take {@link Caller} as an argument instead. */
public final class CurrentCaller {

    private CurrentCaller() {}

    /** Empty when nobody is signed in on this call. */
    public static Optional<Caller> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication signedIn
                ? Optional.of(signedIn.getPrincipal())
                : Optional.empty();
    }

    /** @throws Problem TOKEN-MISSING when nobody is */
    public static Caller get() {
        return find().orElseThrow(() -> new Problem(ProblemCode.TOKEN_MISSING));
    }
}
