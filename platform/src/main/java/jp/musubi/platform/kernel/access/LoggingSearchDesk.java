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
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** 照会の可否。Deny by default: a facility at its counter or under an open disaster, the operator; nobody else. */
@Service
class LoggingSearchDesk implements SearchDesk {

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
                .orElseThrow(() -> refused(caller, interaction));
    }

    private Optional<SearchGround> findGround(Caller caller, Instant now) {
        if (caller.role() == Role.OPERATOR && caller.purposes().contains(Purpose.SECURITY_OPERATION)) {
            return Optional.of(SearchGround.LINK_DESK);
        }
        Facility facility = standing.findFacilityOf(caller);
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

    private Problem refused(Caller caller, String interaction) {
        RefusalReason reason = RefusalReason.CLASS_NOT_ALLOWED;
        audit.write(new AuditEntry(
                caller, Act.SEARCH, null, List.of(DataClass.DEMOGRAPHICS.name()), reason.name(), interaction));
        return new Problem(reason.answer());
    }
}
