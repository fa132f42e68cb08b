package jp.musubi.platform.eligibility;

import java.util.Collection;
import java.util.List;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受付の記録。An act joins its transaction; a refusal is written by itself and stays although nothing else happens. */
@Component
class VisitLog {

    private final AuditLog audit;

    VisitLog(AuditLog audit) {
        this.audit = audit;
    }

    void done(VisitCall call, Caller caller, PersonId person, Collection<ConsentClass> subjects) {
        List<String> names = subjects.stream().sorted().map(ConsentClass::name).toList();
        audit.write(new AuditEntry(caller, call.act(), person, names, null, call.interaction()));
    }

    /** A list without names: about nobody. */
    void listed(VisitCall call, Caller caller) {
        audit.write(new AuditEntry(
                caller, call.act(), null, List.of(DataClass.ELIGIBILITY.name()), null, call.interaction()));
    }

    /** Writes the refusal and gives the answer to throw. */
    Problem refused(VisitCall call, Caller caller, @Nullable PersonId person, RefusalReason reason) {
        return refused(call, caller, person, reason, reason.answer());
    }

    Problem refused(
            VisitCall call, Caller caller, @Nullable PersonId person, RefusalReason reason, ProblemCode answer) {
        audit.write(new AuditEntry(caller, call.act(), person, List.of(), reason.name(), call.interaction()));
        return new Problem(answer);
    }
}
