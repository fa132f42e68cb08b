package jp.musubi.platform.kernel.audit;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 記録の一行、書く前。Codes only: no clinical content, no number of a person. Time, sequence and trace id are added when
 * it is written.
 *
 * @param person null when the act named nobody known
 * @param subjects what it was about: names of data classes, or the kind of a submission
 * @param reason code of the refusal, or null when it was allowed
 * @param interaction what was called, without values, e.g. {@code GET /fhir/Condition}
 */
public record AuditEntry(
        Caller caller,
        Act act,
        @Nullable PersonId person,
        List<String> subjects,
        @Nullable String reason,
        String interaction) {

    /** Subject of looks at the log itself. */
    public static final String LOG = "AUDIT";

    public AuditEntry {
        subjects = List.copyOf(subjects);
    }

    public boolean refused() {
        return reason != null;
    }
}
