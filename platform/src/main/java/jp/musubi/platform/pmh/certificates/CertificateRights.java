package jp.musubi.platform.pmh.certificates;

import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 診断書の許し。Doctors see those of their own facility, a municipality those that were sent to it. */
@Component
class CertificateRights {

    static final String SUBJECT = "CERTIFICATE";

    private final AccessDesk access;
    private final AuditLog audit;

    CertificateRights(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    /** Whose the caller may see. @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the refusal is in the log then */
    Viewer requireViewer(Caller caller, String interaction) {
        return caller.role() == Role.FACILITY ? requireWriter(caller, interaction) : requireTaker(caller, interaction);
    }

    /** The same, for who writes them only. */
    Viewer requireWriter(Caller caller, String interaction) {
        require(caller, Doing.WRITE_CERTIFICATE, interaction);
        return new Viewer(
                Role.FACILITY,
                Objects.requireNonNull(caller.facility(), "only a facility has a row for it")
                        .digits());
    }

    /** The same, for municipalities only. */
    Viewer requireTaker(Caller caller, String interaction) {
        require(caller, Doing.TAKE_CERTIFICATE, interaction);
        String code = caller.payer();
        if (code == null) {
            throw refused(caller, interaction);
        }
        return new Viewer(Role.MUNICIPALITY, code);
    }

    /** Who is at the keys, having signed in with a second factor. @throws Problem ACCESS-REFUSED */
    ActingStaff requireSigner(Caller caller, String interaction) {
        ActingStaff staff = caller.staff();
        if (staff == null || !staff.secondFactor()) {
            throw refused(caller, interaction);
        }
        return staff;
    }

    /** What is not there and what is another's are refused alike. */
    Problem refused(Caller caller, String interaction) {
        write(caller, Act.VIEW, null, RefusalReason.CLASS_NOT_ALLOWED.name(), interaction);
        return new Problem(ProblemCode.ACCESS_REFUSED);
    }

    /** @param person whose certificate it is, or null for a list */
    void looked(Caller caller, @Nullable PersonId person, String interaction) {
        write(caller, Act.VIEW, person, null, interaction);
    }

    void wrote(Caller caller, PersonId person, Act act, String interaction) {
        write(caller, act, person, null, interaction);
    }

    /** Who writes: the member of staff, else the caller. */
    static String nameOf(Caller caller) {
        ActingStaff staff = caller.staff();
        return staff == null ? caller.name() : staff.staffId();
    }

    private void require(Caller caller, Doing doing, String interaction) {
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal != null) {
            write(caller, Act.VIEW, null, refusal.name(), interaction);
            throw new Problem(refusal.answer());
        }
    }

    private void write(
            Caller caller, Act act, @Nullable PersonId person, @Nullable String refusal, String interaction) {
        audit.write(new AuditEntry(caller, act, person, List.of(SUBJECT), refusal, interaction));
    }
}
