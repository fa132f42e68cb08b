package jp.musubi.platform.cybersecurity.rights;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** この部屋の許し。 */
@Component
public class SafetyRights {

    private static final String SUBJECT = "CHECKLIST";

    private final AccessDesk access;
    private final Facilities facilities;
    private final AuditLog audit;

    SafetyRights(AccessDesk access, Facilities facilities, AuditLog audit) {
        this.access = access;
        this.facilities = facilities;
        this.audit = audit;
    }

    /** Whether the table of doings lets it; writes no log. */
    public boolean may(Caller caller, Doing doing) {
        return access.findRefusalToDo(caller, doing).isEmpty();
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the refusal is in the log then */
    public void require(Caller caller, Doing doing, String interaction) {
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal != null) {
            audit.write(new AuditEntry(caller, Act.VIEW, null, List.of(SUBJECT), refusal.name(), interaction));
            throw new Problem(refusal.answer());
        }
    }

    /** The caller's own facility, which may do it. */
    public Facility requireOwn(Caller caller, Doing doing, String interaction) {
        require(caller, doing, interaction);
        FacilityCode own = Objects.requireNonNull(caller.facility(), "only a facility has a row for it: " + doing);
        return facilities.find(own).orElseThrow(() -> refused(caller, interaction));
    }

    /** Whose sheets the caller may see: the prefecture's number, or empty for all of the country. */
    public String requireInspector(Caller caller, Doing doing, String interaction) {
        require(caller, doing, interaction);
        if (caller.role() == Role.MINISTRY) {
            return "";
        }
        return Optional.ofNullable(caller.payer()).orElseThrow(() -> refused(caller, interaction));
    }

    /** A facility that this inspector may look at. */
    public Facility requireInspected(Caller caller, Doing doing, String facility, String interaction) {
        String prefecture = requireInspector(caller, doing, interaction);
        return find(facility)
                .filter(found -> prefecture.isEmpty() || found.prefecture().equals(prefecture))
                .orElseThrow(() -> refused(caller, interaction));
    }

    /** The refusal of what is not there and of what is another's, written down. */
    public Problem refused(Caller caller, String interaction) {
        audit.write(new AuditEntry(
                caller, Act.VIEW, null, List.of(SUBJECT), RefusalReason.CLASS_NOT_ALLOWED.name(), interaction));
        return new Problem(ProblemCode.ACCESS_REFUSED);
    }

    public void wrote(Caller caller, String interaction) {
        audit.write(new AuditEntry(caller, Act.SAFETY, null, List.of(SUBJECT), null, interaction));
    }

    public void looked(Caller caller, String interaction) {
        audit.write(new AuditEntry(caller, Act.VIEW, null, List.of(SUBJECT), null, interaction));
    }

    /** Who writes: the member of staff, else the caller. */
    public static String nameOf(Caller caller) {
        ActingStaff staff = caller.staff();
        return staff == null ? caller.name() : staff.staffId();
    }

    private Optional<Facility> find(String digits) {
        try {
            return facilities.find(new FacilityCode(digits));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
