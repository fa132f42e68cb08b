package jp.musubi.platform.pmh.overdue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * まだ受けていないもの。A dose that may be given, or a checkup that was not taken.
 *
 * @param code of the course, or of the checkup
 * @param dose of the plan, from 1; 0 for a checkup
 * @param usual last day of the standard time, of a checkup its last day; or null
 * @param last last day on which it may be had, or null
 */
public record OpenItem(
        Kind kind,
        String code,
        int dose,
        String japanese,
        String english,
        @Nullable LocalDate usual,
        @Nullable LocalDate last) {

    /** 種類。 */
    public enum Kind {
        VACCINATION,
        CHECKUP
    }

    public boolean isLateOn(LocalDate day) {
        return usual != null && day.isAfter(usual);
    }
}
