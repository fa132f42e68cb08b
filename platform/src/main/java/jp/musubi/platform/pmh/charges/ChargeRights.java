package jp.musubi.platform.pmh.charges;

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
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 計算の許し。Who may charge at all; then an open visit and the person's consent to subsidies at this facility. */
@Component
class ChargeRights {

    static final String SUBJECT = "SUBSIDY";

    private static final Set<DataClass> ELIGIBILITY = Set.of(DataClass.ELIGIBILITY);

    private final AccessDesk access;
    private final Consents consents;
    private final AuditLog audit;

    ChargeRights(AccessDesk access, Consents consents, AuditLog audit) {
        this.access = access;
        this.consents = consents;
        this.audit = audit;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA; the refusal is in the log then */
    FacilityCode requireFacility(Caller caller, String interaction) {
        RefusalReason refusal =
                access.findRefusalToDo(caller, Doing.CHARGE_SUBSIDY).orElse(null);
        if (refusal != null) {
            throw refused(caller, null, refusal, interaction);
        }
        return Objects.requireNonNull(caller.facility(), "only a facility has a row for it");
    }

    /** The grant to this person's subsidies; the look is in the log when it returns or throws. */
    AccessGrant requireGrant(Caller caller, PersonId person, String interaction) {
        AccessDecision decision = access.decide(
                new AccessRequest(caller, person, ELIGIBILITY, interaction).forPurpose(Purpose.ELIGIBILITY));
        if (decision instanceof AccessDecision.Granted granted) {
            requireConsent(granted.grant(), interaction);
            return granted.grant();
        }
        throw new Problem(((AccessDecision.Refused) decision).reason().answer());
    }

    private void requireConsent(AccessGrant grant, String interaction) {
        FacilityCode own = Objects.requireNonNull(grant.caller().facility());
        boolean agreed = consents.listTo(grant.person(), own).stream()
                .anyMatch(one -> one.consentClass() == ConsentClass.SUBSIDY && one.holdsAt(grant.decidedAt()));
        if (!agreed) {
            throw refused(grant.caller(), grant.person(), RefusalReason.NO_CONSENT, interaction);
        }
    }

    Problem refused(Caller caller, @Nullable PersonId person, RefusalReason reason, String interaction) {
        audit.write(new AuditEntry(caller, Act.SUBMIT, person, List.of(SUBJECT), reason.name(), interaction));
        return new Problem(reason.answer());
    }

    void wrote(Caller caller, PersonId person, Act act, String interaction) {
        audit.write(new AuditEntry(caller, act, person, List.of(SUBJECT), null, interaction));
    }
}
