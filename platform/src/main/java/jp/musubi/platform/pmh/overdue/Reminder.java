package jp.musubi.platform.pmh.overdue;

import java.time.LocalDate;
import jp.musubi.platform.pmh.overdue.OpenItem.Kind;

/**
 * 催促。That the family was reminded, once for each occasion.
 *
 * @param code of the course, or of the checkup
 * @param dose as in {@link OpenItem}
 */
public record Reminder(Kind kind, String code, int dose, Occasion occasion, LocalDate on) {

    /** 折。 */
    public enum Occasion {
        LATE,
        ENDING
    }
}
