package jp.musubi.platform.cybersecurity.inspections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 訪問の約束。
 *
 * @param edition id of the checklist's edition that is asked for
 * @param sheetsBy day by which the filled sheets are to be in; null while nothing is asked for
 * @param inspectors names of the 医療監視員 who go
 */
public record Appointment(
        String edition, LocalDate visitOn, @Nullable LocalDate sheetsBy, List<String> inspectors, String note) {

    public static final int MOST_INSPECTORS = 10;

    public Appointment {
        inspectors = List.copyOf(inspectors);
    }
}
