package jp.musubi.platform.kernel.people.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 地域。A prefecture in which the sharing service runs.
 *
 * @param prefecture 都道府県番号, two digits, or {@link #WHOLE_COUNTRY}
 * @param opensOn first day
 * @param endsOn first day on which it no longer runs there, or null while no end is known
 * @param planned announced and not certain (?)
 * @param source where the day is from: a sheet's section, or the reason of who set it
 */
public record Area(
        String prefecture, LocalDate opensOn, @Nullable LocalDate endsOn, boolean planned, String source) {

    /** 全国. */
    public static final String WHOLE_COUNTRY = "00";

    public Area {
        if (!prefecture.equals(WHOLE_COUNTRY) && Prefectures.find(prefecture).isEmpty()) {
            throw new IllegalArgumentException("都道府県番号は 01〜47 です(全国は 00)");
        }
        if (endsOn != null && endsOn.isBefore(opensOn)) {
            throw new IllegalArgumentException("地域の終わりの日が始まりの日より前です");
        }
    }

    /** An area of which no end is known. */
    public Area(String prefecture, LocalDate opensOn, boolean planned, String source) {
        this(prefecture, opensOn, null, planned, source);
    }
}
