package jp.musubi.platform.outbreaks.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.outbreaks.drafts.ArrivalRows.Arrival;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 下書きを作る。One person at one facility at a time: the look, what is made of it and the end of the waiting are one transaction. */
@Component
class MakeDrafts {

    /** What a notice may be filled from. */
    static final Set<DataClass> CLASSES =
            EnumSet.of(DataClass.CONDITION, DataClass.INFECTION, DataClass.LAB, DataClass.DEMOGRAPHICS);

    private static final String INTERACTION = "event UnitScreened";

    private final ArrivalRows arrivals;
    private final AccessDesk access;
    private final ReviseDrafts revise;
    private final Clock clock;

    MakeDrafts(ArrivalRows arrivals, AccessDesk access, ReviseDrafts revise, Clock clock) {
        this.arrivals = arrivals;
        this.access = access;
        this.revise = revise;
        this.clock = clock;
    }

    /** @return whether there was one */
    @Transactional
    public boolean next() {
        Optional<Arrival> arrival = arrivals.take();
        arrival.ifPresent(this::look);
        return arrival.isPresent();
    }

    /** With the rights of the facility that sent it, and of what it sent itself only; the person reads that it was. */
    private void look(Arrival arrival) {
        Instant at = clock.instant();
        var request = new AccessRequest(systemOf(arrival.facility()), arrival.person(), CLASSES, INTERACTION)
                .forPurpose(Purpose.NOTIFY_INFECTION);
        if (access.decide(request) instanceof AccessDecision.Granted granted) {
            revise.revise(arrival.facility(), granted.grant(), at);
        }
    }

    private static Caller systemOf(FacilityCode facility) {
        return new Caller("outbreak-drafts", Role.FACILITY, facility, null, Set.of(Purpose.NOTIFY_INFECTION));
    }
}
