package jp.musubi.platform.eligibility.tickets;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 医療券の記録。An act and its entry in one transaction; a refusal in one of its own. */
@Component
class TicketLog {

    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final TicketRights rights;

    TicketLog(AuditLog audit, TransactionOperations transaction, TicketRights rights) {
        this.audit = audit;
        this.transaction = transaction;
        this.rights = rights;
    }

    /** The number under which this office registers; the refusal of anybody else is in the log. */
    String requireOffice(Caller caller, Act act, String interaction) {
        RefusalReason refusal = rights.findRefusal(caller);
        if (refusal != null) {
            refused(caller, act, null, refusal, interaction);
            throw new Problem(refusal.answer());
        }
        return Objects.requireNonNull(caller.payer());
    }

    <T> T inOneGo(AuditEntry entry, Supplier<T> act) {
        T done = transaction.execute(status -> {
            T result = act.get();
            audit.write(entry);
            return result;
        });
        if (done == null) {
            throw new IllegalStateException("an act has a result");
        }
        return done;
    }

    PersonId requireFound(Optional<PersonId> found, Caller caller, Act act, String interaction) {
        return found.orElseThrow(() -> {
            refused(caller, act, null, RefusalReason.NO_SUCH_PERSON, interaction);
            return new Problem(ProblemCode.MEMBER_NOT_FOUND);
        });
    }

    void refused(Caller caller, Act act, @Nullable PersonId person, RefusalReason reason, String interaction) {
        audit.write(new AuditEntry(caller, act, person, List.of(TicketDesk.SUBJECT), reason.name(), interaction));
    }
}
