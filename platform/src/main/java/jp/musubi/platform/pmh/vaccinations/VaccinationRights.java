package jp.musubi.platform.pmh.vaccinations;

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
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 予防接種と健診の許し。Who may do it at all; then access decides on the person: at the counter, or the own or a child's record. */
@Component
public class VaccinationRights {

    static final String SUBJECT = DataClass.CHILD_HEALTH.name();

    private static final Set<DataClass> CLASSES = Set.of(DataClass.CHILD_HEALTH);

    private final AccessDesk access;
    private final AuditLog audit;

    VaccinationRights(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA; the refusal is in the log then */
    public FacilityCode requireFacility(Caller caller, Doing doing, String interaction) {
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal != null) {
            audit.write(new AuditEntry(caller, Act.SUBMIT, null, List.of(SUBJECT), refusal.name(), interaction));
            throw new Problem(refusal.answer());
        }
        return Objects.requireNonNull(caller.facility(), "only a facility has a row for it");
    }

    /** The grant to the record of who stands at the counter; the look is in the log when it returns or throws. */
    public AccessGrant requireAtCounter(Caller caller, PersonId person, String interaction) {
        return granted(
                access.decide(new AccessRequest(caller, person, CLASSES, interaction).forPurpose(Purpose.ELIGIBILITY)));
    }

    /** The grant to the own record, or to that of who is looked after. */
    public AccessGrant requireOwn(Caller caller, PersonId person, String interaction) {
        return granted(
                access.decide(new AccessRequest(caller, person, CLASSES, interaction).forPurpose(Purpose.SELF_VIEW)));
    }

    public void wrote(Caller caller, PersonId person, Act act, String interaction) {
        audit.write(new AuditEntry(caller, act, person, List.of(SUBJECT), null, interaction));
    }

    private static AccessGrant granted(AccessDecision decision) {
        if (decision instanceof AccessDecision.Granted granted) {
            return granted.grant();
        }
        throw new Problem(((AccessDecision.Refused) decision).reason().answer());
    }
}
