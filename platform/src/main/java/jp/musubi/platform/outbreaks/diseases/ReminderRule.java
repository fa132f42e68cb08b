package jp.musubi.platform.outbreaks.diseases;

import java.time.Duration;
import jp.musubi.standard.tables.Row;

/**
 * 催促のきまり。A row of reminder-rules.tsv.
 *
 * @param pause before a draft is late, or after a notice came
 */
record ReminderRule(Whom whom, Deadline.Kind deadline, Duration pause) {

    /** だれに。 */
    enum Whom {
        DOCTOR,
        HEALTH_CENTER
    }

    static ReminderRule of(Row row) {
        return new ReminderRule(
                Whom.valueOf(row.get("whom")),
                Deadline.Kind.valueOf(row.get("deadline")),
                Duration.ofHours(Long.parseLong(row.get("hours"))));
    }
}
