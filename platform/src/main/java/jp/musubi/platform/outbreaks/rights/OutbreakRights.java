package jp.musubi.platform.outbreaks.rights;

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
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** この部屋の許し。 */
@Component
public class OutbreakRights {

    /** What the log says that it was about. */
    private static final List<String> SUBJECTS = List.of("NOTICE", "FOR_NOTIFY_INFECTION");

    private final AccessDesk access;
    private final Facilities facilities;
    private final AuditLog audit;

    OutbreakRights(AccessDesk access, Facilities facilities, AuditLog audit) {
        this.access = access;
        this.facilities = facilities;
        this.audit = audit;
    }

    /** The caller's own facility, which may notify. @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; it is in the log then */
    public Facility requireNotifier(Caller caller, String interaction) {
        require(caller, Doing.NOTIFY_INFECTION, interaction);
        FacilityCode own = Objects.requireNonNull(caller.facility(), "only a facility has a row for it");
        return facilities.find(own).orElseThrow(() -> refused(caller, interaction));
    }

    /** Whose notices the caller may see. @throws Problem as above */
    public Viewer requireViewer(Caller caller, String interaction) {
        if (caller.role() == Role.FACILITY) {
            return new Viewer(
                    Role.FACILITY, requireNotifier(caller, interaction).code().digits());
        }
        return requireOffice(caller, interaction);
    }

    /** The same, for offices only. */
    public Viewer requireOffice(Caller caller, String interaction) {
        require(caller, Doing.TAKE_NOTICE, interaction);
        if (caller.role() == Role.MINISTRY) {
            return new Viewer(Role.MINISTRY, "");
        }
        String key = Optional.ofNullable(caller.payer()).orElseThrow(() -> refused(caller, interaction));
        return new Viewer(caller.role(), key);
    }

    /** The refusal of what is not there and of what is another's, written down. */
    public Problem refused(Caller caller, String interaction) {
        audit.write(
                new AuditEntry(caller, Act.VIEW, null, SUBJECTS, RefusalReason.CLASS_NOT_ALLOWED.name(), interaction));
        return new Problem(ProblemCode.ACCESS_REFUSED);
    }

    public void looked(Caller caller, String interaction) {
        audit.write(new AuditEntry(caller, Act.VIEW, null, SUBJECTS, null, interaction));
    }

    /** @param about whose record it was filled from, who reads that; null where the notice says nobody */
    public void wrote(Caller caller, @Nullable PersonId about, String interaction) {
        audit.write(new AuditEntry(caller, Act.NOTIFY, about, SUBJECTS, null, interaction));
    }

    /** Who writes: the member of staff, else the caller. */
    public static String nameOf(Caller caller) {
        ActingStaff staff = caller.staff();
        return staff == null ? caller.name() : staff.staffId();
    }

    private void require(Caller caller, Doing doing, String interaction) {
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal != null) {
            audit.write(new AuditEntry(caller, Act.VIEW, null, SUBJECTS, refusal.name(), interaction));
            throw new Problem(refusal.answer());
        }
    }
}
