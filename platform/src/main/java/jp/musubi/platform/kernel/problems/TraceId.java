package jp.musubi.platform.kernel.problems;

import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** 追跡番号。The same in the answer's header, the log and the audit entry of one call. */
public final class TraceId {

    public static final String HEADER = "X-Trace-Id";
    static final String KEY = "traceId";

    // The caller's own id is kept only when it cannot break a log line or a header.
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private TraceId() {}

    /** The id of the call that this thread serves; a new one outside of any call. */
    public static String current() {
        String id = MDC.get(KEY);
        return id != null ? id : create();
    }

    static String accept(@Nullable String offered) {
        return offered != null && isHarmless(offered) ? offered : create();
    }

    /** It goes into log and audit as it is, so it must not be a person's number. */
    private static boolean isHarmless(String offered) {
        return ACCEPTED.matcher(offered).matches() && !MyNumber.isOne(offered);
    }

    private static String create() {
        return UUID.randomUUID().toString();
    }
}
