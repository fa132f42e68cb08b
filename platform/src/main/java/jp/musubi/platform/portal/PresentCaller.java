package jp.musubi.platform.portal;

import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** いまの呼び手。Who is signed in on this request, for pages that anybody may open. */
@Component
final class PresentCaller {

    Optional<Caller> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
