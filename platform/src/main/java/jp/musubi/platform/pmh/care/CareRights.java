package jp.musubi.platform.pmh.care;

import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 介護の許し。Who keeps certifications, who is asked for opinions, who reads with the person's consent. */
@Component
public class CareRights {

    static final String SUBJECT = "CARE";

    private final AccessDesk access;
    private final AuditLog audit;

    CareRights(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    /** A municipality's. @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the refusal is in the log then */
    public CareSeat requireKeeper(Caller caller, String interaction) {
        return seat(caller, Doing.KEEP_CARE, caller.payer(), interaction);
    }

    /** A care office's. @throws Problem as above */
    public CareSeat requireManager(Caller caller, String interaction) {
        return seat(caller, Doing.READ_CARE, caller.payer(), interaction);
    }

    /** A facility's, that may be asked for an opinion. @throws Problem as above */
    public CareSeat requireDoctor(Caller caller, String interaction) {
        FacilityCode own = caller.facility();
        return seat(caller, Doing.WRITE_CERTIFICATE, own == null ? null : own.digits(), interaction);
    }

    /** @param person who was looked at, or null for a list */
    public void looked(CareSeat seat, @Nullable PersonId person, String interaction) {
        write(seat.caller(), Act.VIEW, person, null, interaction);
    }

    public void wrote(CareSeat seat, @Nullable PersonId person, String interaction) {
        write(seat.caller(), Act.SUBMIT, person, null, interaction);
    }

    /** The look of an office without the person's consent: in the log, with the person. */
    Problem refused(CareSeat seat, @Nullable PersonId person, String interaction) {
        write(seat.caller(), Act.VIEW, person, RefusalReason.NO_CONSENT.name(), interaction);
        return new Problem(RefusalReason.NO_CONSENT.answer());
    }

    private CareSeat seat(Caller caller, Doing doing, @Nullable String key, String interaction) {
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal == null && key != null) {
            return new CareSeat(key, caller);
        }
        RefusalReason reason = refusal == null ? RefusalReason.CLASS_NOT_ALLOWED : refusal;
        write(caller, Act.VIEW, null, reason.name(), interaction);
        throw new Problem(reason.answer());
    }

    private void write(
            Caller caller, Act act, @Nullable PersonId person, @Nullable String refusal, String interaction) {
        audit.write(new AuditEntry(caller, act, person, List.of(SUBJECT), refusal, interaction));
    }
}
