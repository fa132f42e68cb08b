package jp.musubi.platform.pmh.overdue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 遅れの一行。
 *
 * @param name of the resident, as registered
 * @param since first day on which it was late
 * @param remindedOn when the family was reminded last, or null
 */
public record LateLine(
        UUID resident,
        String reference,
        String name,
        LocalDate born,
        OpenItem item,
        LocalDate since,
        @Nullable LocalDate remindedOn) {

    /** 催促したか。 */
    public enum Told {
        YES,
        NO
    }

    public Told told() {
        return remindedOn == null ? Told.NO : Told.YES;
    }

    public long daysLateOn(LocalDate day) {
        return ChronoUnit.DAYS.between(since, day) + 1;
    }
}
