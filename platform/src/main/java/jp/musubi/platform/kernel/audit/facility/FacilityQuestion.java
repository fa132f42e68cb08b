package jp.musubi.platform.kernel.audit.facility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 施設の記録の問い。
 *
 * @param act null for every act
 * @param day in Japan; null for every day
 * @param before only entries with a smaller sequence; {@link Long#MAX_VALUE} for the newest
 * @param limit 1 to {@value #MOST}
 */
public record FacilityQuestion(
        FacilityCode facility,
        @Nullable Act act,
        Result result,
        @Nullable LocalDate day,
        long before,
        int limit) {

    public static final int MOST = 200;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public FacilityQuestion {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page holds 1 to " + MOST + " entries: " + limit);
        }
    }

    @Nullable
    Instant from() {
        return day == null ? null : day.atStartOfDay(JAPAN).toInstant();
    }

    @Nullable
    Instant until() {
        return day == null ? null : day.plusDays(1).atStartOfDay(JAPAN).toInstant();
    }
}
