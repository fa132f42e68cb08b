package jp.musubi.platform.pmh.screenings;

import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 検診の許し。Who may keep screenings, and of which municipality. */
@Component
public class ScreeningRights {

    static final String SUBJECT = "SCREENING";

    private final AccessDesk access;
    private final Municipalities municipalities;
    private final AuditLog audit;

    ScreeningRights(AccessDesk access, Municipalities municipalities, AuditLog audit) {
        this.access = access;
        this.municipalities = municipalities;
        this.audit = audit;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the refusal is in the log then */
    public ScreeningSeat require(Caller caller, String interaction) {
        RefusalReason refusal =
                access.findRefusalToDo(caller, Doing.KEEP_SCREENINGS).orElse(null);
        String code = caller.payer();
        if (refusal == null && (code == null || municipalities.find(code).isEmpty())) {
            refusal = RefusalReason.CLASS_NOT_ALLOWED;
        }
        if (refusal != null || code == null) {
            RefusalReason reason = refusal == null ? RefusalReason.CLASS_NOT_ALLOWED : refusal;
            write(caller, Act.VIEW, null, reason.name(), interaction);
            throw new Problem(reason.answer());
        }
        return new ScreeningSeat(code, caller);
    }

    /** @param person who was looked at, or null for a list of the own residents */
    public void looked(ScreeningSeat seat, @Nullable PersonId person, String interaction) {
        write(seat.caller(), Act.VIEW, person, null, interaction);
    }

    /** @param person for whom, or null for a file */
    public void wrote(ScreeningSeat seat, @Nullable PersonId person, String interaction) {
        write(seat.caller(), Act.SUBMIT, person, null, interaction);
    }

    private void write(
            Caller caller, Act act, @Nullable PersonId person, @Nullable String refusal, String interaction) {
        audit.write(new AuditEntry(caller, act, person, List.of(SUBJECT), refusal, interaction));
    }
}
