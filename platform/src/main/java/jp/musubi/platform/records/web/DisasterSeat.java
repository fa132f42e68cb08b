package jp.musubi.platform.records.web;

import java.time.Clock;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.DisasterOpening;
import jp.musubi.platform.kernel.access.Disasters;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 災害時に読む席。Whether who sits here may read in a disaster at all, and which disasters are open for the own facility. */
@Component
class DisasterSeat {

    private final AccessDesk access;
    private final Disasters disasters;
    private final Facilities facilities;
    private final AuditLog audit;
    private final Clock clock;

    DisasterSeat(AccessDesk access, Disasters disasters, Facilities facilities, AuditLog audit, Clock clock) {
        this.access = access;
        this.disasters = disasters;
        this.facilities = facilities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, after it was written: another profession, another kind, no facility */
    void require(Caller caller, Act act, String interaction) {
        access.findRefusalToDo(caller, Doing.READ_IN_DISASTER).ifPresent(reason -> {
            audit.write(new AuditEntry(
                    caller, act, null, List.of(DataClass.EMERGENCY_SET.name()), reason.name(), interaction));
            throw new Problem(reason.answer());
        });
    }

    /** Those open now for the caller's facility; empty for none. */
    List<DisasterOpening> listOpen(Caller caller) {
        FacilityCode code = caller.facility();
        return code == null
                ? List.of()
                : facilities
                        .find(code)
                        .map(facility -> disasters.listOpenFor(facility, clock.instant()))
                        .orElse(List.of());
    }
}
