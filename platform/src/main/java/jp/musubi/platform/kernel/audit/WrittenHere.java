package jp.musubi.platform.kernel.audit;

import jakarta.servlet.ServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** この呼び出しの記録の有無。Whether the call that this thread serves has written an entry of its own. */
public final class WrittenHere {

    private static final String KEY = WrittenHere.class.getName();

    private WrittenHere() {}

    static void mark() {
        RequestAttributes call = RequestContextHolder.getRequestAttributes();
        if (call != null) {
            call.setAttribute(KEY, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    public static boolean isMarked(ServletRequest request) {
        return request.getAttribute(KEY) != null;
    }
}
