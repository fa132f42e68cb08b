package jp.musubi.platform.records.checkups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 保険者の許し。Who may take checkups at all, and for each person a decision of its own; every call is logged. */
@Component
class InsurerRight {

    private static final Set<DataClass> CLASSES = Set.of(DataClass.CHECKUP);

    private final AccessDesk access;
    private final AuditLog audit;

    InsurerRight(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    /**
     * The number of the insurer that calls.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE for everybody else
     */
    String requirePayer(Caller caller, String interaction) {
        access.findRefusalToDo(caller, Doing.TAKE_CHECKUPS).ifPresent(reason -> {
            write(caller, interaction, reason.name());
            throw new Problem(reason.answer());
        });
        String payer = caller.payer();
        if (payer == null) {
            write(caller, interaction, ProblemCode.ACCESS_REFUSED.code());
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        write(caller, interaction, null);
        return payer;
    }

    /** Empty when the person is none of this insurer's any more; the look is logged either way. */
    Optional<AccessGrant> findGrant(Caller caller, PersonId person, String interaction) {
        return access.decide(new AccessRequest(caller, person, CLASSES, interaction))
                        instanceof AccessDecision.Granted granted
                ? Optional.of(granted.grant())
                : Optional.empty();
    }

    private void write(Caller caller, String interaction, @Nullable String reason) {
        audit.write(new AuditEntry(caller, Act.VIEW, null, List.of(DataClass.CHECKUP.name()), reason, interaction));
    }
}
