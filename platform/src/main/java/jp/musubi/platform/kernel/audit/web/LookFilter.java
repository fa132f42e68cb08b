package jp.musubi.platform.kernel.audit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.musubi.platform.kernel.audit.Look;

/** しぼりこみ。 */
enum LookFilter {
    ALL,
    OTHERS,
    REFUSED;

    /** As addresses carry it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LookFilter> find(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst();
    }

    /** @param self the registered name of the person who reads */
    boolean lets(Look look, String self) {
        return switch (this) {
            case ALL -> true;
            case OTHERS -> !look.callerName().equals(self);
            case REFUSED -> look.reason() != null;
        };
    }
}
