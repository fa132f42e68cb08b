package jp.musubi.platform.pmh.avoided;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 防いだ一回。
 *
 * @param name of the recipient as the municipality registered it; empty where its list has none any more
 * @param scheme name of the scheme or the law, in Japanese
 * @param until first day on which it did not hold any more, or null
 */
public record StaleReading(
        UUID holding,
        String name,
        String scheme,
        String payer,
        Outcome outcome,
        LocalDate day,
        String facility,
        LocalDate from,
        @Nullable LocalDate until) {

    /** 窓口に告げたこと。 */
    public enum Outcome {
        ENDED,
        MOVED,
        SUSPENDED,
        NOT_YET
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }
}
