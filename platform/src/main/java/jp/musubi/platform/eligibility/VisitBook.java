package jp.musubi.platform.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.ConsentOrigin;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.people.NumberHold;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 受付簿。Writes what becomes of a visit, of its consents and the audit entry at once. */
@Service
class VisitBook {

    private final ConsentLife life = ConsentLife.shipped();
    private final VisitRows rows;
    private final Consents consents;
    private final ReaderLetters letters;
    private final NumberHold numbers;
    private final VisitLog log;
    private final Clock clock;

    VisitBook(VisitRows rows, Consents consents, ReaderLetters letters, NumberHold numbers, VisitLog log, Clock clock) {
        this.rows = rows;
        this.consents = consents;
        this.letters = letters;
        this.numbers = numbers;
        this.log = log;
        this.clock = clock;
    }

    /** Empty, and nothing changed, when the number became another person's since it was looked up. */
    @Transactional
    Optional<Visit> open(Opening opening, Caller caller) {
        ShownNumber shown = opening.shown();
        if (!numbers.hold(shown.system(), shown.value(), opening.person())) {
            return Optional.empty();
        }
        Instant now = present();
        Visit visit = new Visit(
                UUID.randomUUID(),
                opening.person(),
                facilityOf(caller),
                opening.care(),
                opening.proxy(),
                opening.agreed(),
                now,
                life.endOf(opening.care(), now),
                null);
        rows.add(visit, opening.reader(), VisitMember.of(shown));
        visit.consents().stream().sorted().forEach(agreed -> consents.give(consent(visit, agreed, opening.reader())));
        if (visit.consents().contains(ConsentClass.LETTER)) {
            letters.openWaiting(visit);
        }
        log.done(VisitCall.OPEN, caller, visit.person(), visit.consents());
        return Optional.of(visit);
    }

    /** Whose visit this is. @throws jp.musubi.platform.kernel.problems.Problem VISIT-NOT-FOUND */
    PersonId getPerson(VisitCall call, UUID visit, Caller caller) {
        return rows.findPerson(facilityOf(caller), visit).orElseThrow(() -> noSuchVisit(call, caller));
    }

    private Problem noSuchVisit(VisitCall call, Caller caller) {
        return log.refused(call, caller, null, RefusalReason.NO_SUCH_VISIT, ProblemCode.VISIT_NOT_FOUND);
    }

    /** The look is in the log before this returns. */
    @Transactional(noRollbackFor = Problem.class)
    Visit get(PersonId person, UUID id, Caller caller) {
        Visit visit = rows.find(person, id).orElseThrow(() -> noSuchVisit(VisitCall.READ, caller));
        log.done(VisitCall.READ, caller, person, visit.consents());
        return visit;
    }

    /** The visit while the card counts as lying on the reader. */
    Optional<Visit> findAtReader(PersonId person, UUID id) {
        Instant now = present();
        return rows.find(person, id)
                .filter(visit -> visit.isOpenAt(now) && now.isBefore(endAtReader(visit.openedAt())));
    }

    Instant endAtReader(Instant placed) {
        return life.endAtReader(placed);
    }

    @Transactional(noRollbackFor = Problem.class)
    Visit close(PersonId person, UUID id, Caller caller) {
        Visit visit = rows.findAndLock(person, id).orElseThrow(() -> noSuchVisit(VisitCall.CLOSE, caller));
        if (visit.closedAt() != null) {
            return visit;
        }
        Instant now = present();
        Visit closed = visit.closed(now);
        rows.change(closed);
        consents.endOfVisit(person, id, now, EndedBy.CLOSED_VISIT);
        log.done(VisitCall.CLOSE, caller, person, visit.consents());
        return closed;
    }

    @Transactional(noRollbackFor = Problem.class)
    Visit requery(PersonId person, UUID id, Caller caller) {
        Visit visit = rows.findAndLock(person, id).orElseThrow(() -> noSuchVisit(VisitCall.REQUERY, caller));
        Instant now = present();
        if (!visit.isOpenAt(now) || !life.isRenewed(visit.care(), now)) {
            throw log.refused(VisitCall.REQUERY, caller, person, RefusalReason.VISIT_OVER, ProblemCode.VISIT_NOT_OPEN);
        }
        Visit renewed = visit.until(life.endOf(visit.care(), now));
        rows.change(renewed);
        consents.prolongOfVisit(person, id, now, renewed.expiresAt());
        log.done(VisitCall.REQUERY, caller, person, Set.of());
        return renewed;
    }

    private static Consent consent(Visit visit, ConsentClass agreed, Channel reader) {
        return new Consent(
                UUID.randomUUID(),
                visit.person(),
                visit.facility(),
                agreed,
                reader,
                visit.openedAt(),
                visit.expiresAt(),
                null,
                new ConsentOrigin(visit.care(), visit.id(), visit.proxy()),
                null);
    }

    /** The store keeps microseconds: cut here, so that the answer and the row say the same end. */
    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static FacilityCode facilityOf(Caller caller) {
        return Objects.requireNonNull(caller.facility(), "access lets facilities only open visits");
    }
}
