package jp.musubi.platform.records.intake;

import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 受付の記録。The subject of a line is the kind of what was sent, never its classes: the person reads these lines, and a
 * class of which every item is 未告知 would tell that something is hidden (sharing-service §3).
 */
@Component
class IntakeLog {

    private final AuditLog audit;

    IntakeLog(AuditLog audit) {
        this.audit = audit;
    }

    /** What was called, and the act it is logged as when it is refused. */
    enum Call {
        SUBMIT(Act.SUBMIT, "POST /fhir/Bundle"),
        WITHDRAW(Act.WITHDRAW, "DELETE /fhir/Bundle"),
        CHANGE(Act.REPLACE, "PUT /fhir/Bundle"),
        UNDO(Act.UNDO_WITHDRAWAL, "POST /fhir/Bundle/$undo-withdrawal"),
        HISTORY(Act.VIEW, "GET /fhir/Bundle/_history");

        private final Act act;
        private final String interaction;

        Call(Act act, String interaction) {
            this.act = act;
            this.interaction = interaction;
        }
    }

    void done(Caller caller, Call call, Act act, PersonId person, String kind) {
        audit.write(new AuditEntry(caller, act, person, List.of(kind), null, call.interaction));
    }

    /** @param reason a rule id, a refusal of access or a problem's code */
    void refused(Caller caller, Call call, @Nullable PersonId person, List<String> subjects, String reason) {
        audit.write(new AuditEntry(caller, call.act, person, subjects, reason, call.interaction));
    }
}
