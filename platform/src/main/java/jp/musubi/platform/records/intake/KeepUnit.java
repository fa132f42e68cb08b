package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.sixitems.KeepItems;
import jp.musubi.standard.gate.submission.Submission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 単位をしまう。Unit, evidence, items, log and event in one transaction; when this returns, it is on disk. */
@Component
class KeepUnit {

    private final UnitStore units;
    private final EvidenceStore evidence;
    private final KeepItems items;
    private final UnitNews news;
    private final Clock clock;

    KeepUnit(UnitStore units, EvidenceStore evidence, KeepItems items, UnitNews news, Clock clock) {
        this.units = units;
        this.evidence = evidence;
        this.items = items;
        this.news = news;
        this.clock = clock;
    }

    /** Empty, and nothing changed, when the identifier is another person's. */
    @Transactional
    Optional<Kept> keep(Arrival arrival, Submission submission, PersonId person) {
        UnitKey key = UnitKey.of(submission);
        boolean free = units.claim(key, person);
        if (!free && !units.findOwnerAndLock(key).equals(Optional.of(person))) {
            return Optional.empty();
        }
        // Taken behind the lock, so that of two versions the later one has the later time.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Kept kept = free ? add(key, person, submission, at) : change(key, person, submission, at);
        Unit unit = kept.unit();
        evidence.add(unit, arrival, at);
        var of = new KeepItems.OfUnit(person, unit.id(), unit.version(), key.facility(), at);
        if (kept.created()) {
            items.add(of, submission.items(), arrival.body());
        } else {
            items.replace(of, submission.items(), arrival.body());
        }
        news.registered(arrival, submission, kept, at);
        return Optional.of(kept);
    }

    private Kept add(UnitKey key, PersonId person, Submission submission, Instant at) {
        Unit unit = Unit.first(person, key.unitId(), submission.type().name(), UnitMember.find(submission.patient()));
        units.add(key, unit, at);
        return new Kept(unit, true);
    }

    private Kept change(UnitKey key, PersonId person, Submission submission, Instant at) {
        Unit before = units.get(key, person);
        Unit unit = before.next(submission.type().name(), UnitMember.find(submission.patient()));
        units.change(unit, at);
        return new Kept(unit, !before.isServed());
    }
}
