package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 日の範囲。Both days belong to it (JST). */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /** Whether the day lies in it; what has no day lies in none. */
    public boolean covers(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
