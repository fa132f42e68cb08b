package jp.musubi.platform.kernel.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** 照会の可否。Deny by default: a facility at its counter or under an open disaster, a clinician in an emergency, the
 * operator; nobody else. */
@Service
class LoggingSearchDesk implements SearchDesk {

    private final DoingMatrix doings = DoingMatrix.load();
    private final EmergencyRight emergencies = EmergencyRight.load();
    private final Standing standing;
    private final ObjectProvider<Disasters> disasters;
    private final AuditLog audit;
    private final Clock clock;

    LoggingSearchDesk(Standing standing, ObjectProvider<Disasters> disasters, AuditLog audit, Clock clock) {
        this.standing = standing;
        this.disasters = disasters;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public SearchGrant ask(Caller caller, String interaction) {
        Instant now = clock.instant();
        return findGround(caller, now)
                .map(ground -> new SearchGrant(caller, ground, interaction, now))
                .orElseThrow(() -> refused(caller, RefusalReason.CLASS_NOT_ALLOWED, interaction));
    }

    @Override
    public SearchGrant askInEmergency(Caller caller, String interaction) {
        Instant now = clock.instant();
        RefusalReason refusal = emergencies.findRefusal(caller, standing.findFacilityOf(caller), Situation.dayOf(now));
        if (refusal != null) {
            throw refused(caller, refusal, interaction);
        }
        return new SearchGrant(caller, SearchGround.EMERGENCY, interaction, now);
    }

    private Optional<SearchGround> findGround(Caller caller, Instant now) {
        Facility facility = standing.findFacilityOf(caller);
        // Nobody's profession lets link: the row is the operator's.
        if (doings.findRefusal(Doing.LINK_PEOPLE, caller, facility, null, Situation.dayOf(now)) == null) {
            return Optional.of(SearchGround.LINK_DESK);
        }
        // As for views: a disaster counts only when its purpose is named alone.
        boolean disasterAlone = caller.purposes().equals(Set.of(Purpose.DISASTER));
        if (disasterAlone && allows(caller, facility, Purpose.DISASTER, now) && isInDisaster(facility, now)) {
            return Optional.of(SearchGround.DISASTER);
        }
        return allows(caller, facility, Purpose.ELIGIBILITY, now)
                ? Optional.of(SearchGround.COUNTER)
                : Optional.empty();
    }

    private static boolean allows(Caller caller, @Nullable Facility facility, Purpose purpose, Instant now) {
        return Standing.findRefusal(caller, facility, purpose, Situation.dayOf(now)) == null;
    }

    private boolean isInDisaster(@Nullable Facility facility, Instant now) {
        Disasters known = disasters.getIfAvailable();
        return known != null
                && facility != null
                && !known.listOpenFor(facility, now).isEmpty();
    }

    private Problem refused(Caller caller, RefusalReason reason, String interaction) {
        audit.write(new AuditEntry(
                caller, Act.SEARCH, null, List.of(DataClass.DEMOGRAPHICS.name()), reason.name(), interaction));
        return new Problem(reason.answer());
    }
}
