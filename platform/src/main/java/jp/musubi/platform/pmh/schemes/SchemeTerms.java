package jp.musubi.platform.pmh.schemes;

import java.time.LocalDate;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import org.jspecify.annotations.Nullable;

/**
 * 制度の一つの期間の中身。
 *
 * @param from first day
 * @param until first day on which it no longer holds, or null
 */
public record SchemeTerms(LocalDate from, @Nullable LocalDate until, LocalTerms terms, Area area) {

    public SchemeTerms {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a period has a day");
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
