package jp.musubi.platform.pmh.municipalities;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 自治体の席の許し。Who may keep subsidies at all, and of which municipality. */
@Component
public class SeatRights {

    private static final String SUBJECT = "SUBSIDY";

    private final AccessDesk access;
    private final Municipalities municipalities;
    private final AuditLog audit;

    SeatRights(AccessDesk access, Municipalities municipalities, AuditLog audit) {
        this.access = access;
        this.municipalities = municipalities;
        this.audit = audit;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the refusal is in the log then */
    public Seat require(Caller caller, String interaction) {
        return require(caller, Doing.KEEP_SUBSIDIES, SUBJECT, interaction);
    }

    /**
     * The same for another desk of the municipality.
     *
     * @param subject what it is about, for the log
     */
    public Seat require(Caller caller, Doing doing, String subject, String interaction) {
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal != null) {
            throw refused(caller, subject, refusal, interaction);
        }
        return Optional.ofNullable(caller.payer())
                .flatMap(municipalities::find)
                .map(found -> new Seat(found, caller))
                .orElseThrow(() -> refused(caller, subject, RefusalReason.CLASS_NOT_ALLOWED, interaction));
    }

    /** @param person who was looked at, or null for a list of the own residents */
    public void looked(Seat seat, @Nullable PersonId person, String interaction) {
        looked(seat, SUBJECT, person, interaction);
    }

    public void looked(Seat seat, String subject, @Nullable PersonId person, String interaction) {
        write(seat, Act.VIEW, subject, person, interaction);
    }

    /** @param person for whom, or null for a scheme, a file or the participation */
    public void wrote(Seat seat, @Nullable PersonId person, String interaction) {
        wrote(seat, SUBJECT, person, interaction);
    }

    public void wrote(Seat seat, String subject, @Nullable PersonId person, String interaction) {
        write(seat, Act.SUBMIT, subject, person, interaction);
    }

    private void write(Seat seat, Act act, String subject, @Nullable PersonId person, String interaction) {
        audit.write(new AuditEntry(seat.caller(), act, person, List.of(subject), null, interaction));
    }

    private Problem refused(Caller caller, String subject, RefusalReason reason, String interaction) {
        audit.write(new AuditEntry(caller, Act.VIEW, null, List.of(subject), reason.name(), interaction));
        return new Problem(reason.answer());
    }
}
