package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 照会の可否。Asks access whether this caller may ask, and hear of the person found. Each ask leaves one entry in the log. */
@Component
class AskingRights {

    private static final Set<DataClass> ELIGIBILITY = Set.of(DataClass.ELIGIBILITY);

    private final AccessDesk access;
    private final AuditLog audit;
    private final DeclaredDisasters disasters;

    AskingRights(AccessDesk access, AuditLog audit, DeclaredDisasters disasters) {
        this.access = access;
        this.audit = audit;
        this.disasters = disasters;
    }

    /**
     * Before anybody is looked for, so that who may not ask learns nothing, not even by how long it takes.
     *
     * @throws Problem for what lies in the caller alone; the refusal is in the log then
     */
    void requireAsking(Caller caller, AskingWay way, Instant now, String interaction) {
        RefusalReason refusal = findRefusal(caller, way, now);
        if (refusal != null) {
            audit.write(new AuditEntry(
                    caller, Act.VIEW, null, List.of(DataClass.ELIGIBILITY.name()), refusal.name(), interaction));
            throw new Problem(refusal.answer());
        }
    }

    private @Nullable RefusalReason findRefusal(Caller caller, AskingWay way, Instant now) {
        if (caller.role() != Role.FACILITY) {
            RefusalReason refusal =
                    access.findRefusalToDo(caller, Doing.ASK_ELIGIBILITY).orElse(null);
            boolean nothingOfItsOwn = caller.payer() == null || way == AskingWay.DISASTER;
            return refusal == null && nothingOfItsOwn ? RefusalReason.CLASS_NOT_ALLOWED : refusal;
        }
        if (way == AskingWay.DISASTER && !caller.purposes().contains(Purpose.DISASTER)) {
            return RefusalReason.PURPOSE_NOT_ALLOWED;
        }
        RefusalReason standing = access.findRefusalToAskEligibility(caller).orElse(null);
        if (standing != null || way != AskingWay.DISASTER) {
            return standing;
        }
        return disasters.openFor(Objects.requireNonNull(caller.facility()), now)
                ? null
                : RefusalReason.DISASTER_NOT_OPEN;
    }

    /** The decision on who was found, or on nobody; the person is at the counter, or booked there. */
    AccessDecision decide(Caller caller, @Nullable Person person, String interaction) {
        return access.decide(new AccessRequest(caller, person == null ? null : person.id(), ELIGIBILITY, interaction)
                .forPurpose(Purpose.ELIGIBILITY)
                .atCounter());
    }

    /** Whether this refusal must look like "no such coverage", since it depends on who the person is. */
    static boolean looksLikeNobody(RefusalReason reason) {
        return switch (reason) {
            case NO_SUCH_PERSON, NOT_INSURED, NOT_OWN -> true;
            default -> false;
        };
    }

    /** The grant to look at the person of this id; the look is in the log when it returns or throws. */
    AccessGrant requireGranted(@Nullable PersonId person, Caller caller, String interaction) {
        AccessDecision decision = access.decide(new AccessRequest(caller, person, ELIGIBILITY, interaction));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return ((AccessDecision.Granted) decision).grant();
    }
}
