package jp.musubi.platform.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 受付簿。Writes a visit with its consents and its audit entry at once, or a refusal by itself. */
@Service
class VisitBook {

    private static final String INTERACTION = "POST /eligibility/visits";

    private final VisitRows rows;
    private final Consents consents;
    private final AuditLog audit;
    private final Clock clock;
    private final ConsentLife life = ConsentLife.shipped();

    VisitBook(VisitRows rows, Consents consents, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Visit open(Person person, VisitRequest request, Caller caller) {
        // The store keeps microseconds: cut here, so that the answer and the row say the same end.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Visit visit = new Visit(
                UUID.randomUUID(),
                person.id(),
                Objects.requireNonNull(caller.facility(), "access lets facilities only open visits"),
                request.consents(),
                now,
                now.plus(life.ofOutpatientOn(JapaneseDay.of(now))));
        rows.add(visit, request.reader());
        visit.consents().stream().sorted().forEach(agreed -> consents.give(consent(visit, agreed, request)));
        audit.write(new AuditEntry(caller, Act.OPEN_VISIT, person.id(), subjects(visit), null, INTERACTION));
        return visit;
    }

    /** In a transaction of its own: the refusal stays in the log although nothing else happens. */
    void writeRefusal(Caller caller, @Nullable PersonId person, RefusalReason reason) {
        audit.write(new AuditEntry(caller, Act.OPEN_VISIT, person, List.of(), reason.name(), INTERACTION));
    }

    private static Consent consent(Visit visit, ConsentClass agreed, VisitRequest request) {
        return new Consent(
                UUID.randomUUID(),
                visit.person(),
                visit.facility(),
                agreed,
                request.reader(),
                visit.openedAt(),
                visit.expiresAt(),
                null);
    }

    private static List<String> subjects(Visit visit) {
        return visit.consents().stream().sorted().map(ConsentClass::name).toList();
    }
}
