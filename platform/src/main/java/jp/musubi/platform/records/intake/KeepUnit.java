package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.NumberHold;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.sixitems.KeepItems;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 単位をしまう。Unit, evidence, items, log and event in one transaction; when this returns, it is on disk. */
@Component
class KeepUnit {

    private final UnitStore units;
    private final EvidenceStore evidence;
    private final KeepItems items;
    private final UnitNews news;
    private final NumberHold numbers;
    private final Clock clock;

    KeepUnit(UnitStore units, EvidenceStore evidence, KeepItems items, UnitNews news, NumberHold numbers, Clock clock) {
        this.units = units;
        this.evidence = evidence;
        this.items = items;
        this.news = news;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Nothing is changed when a letter is sent once more byte for byte.
     *
     * @param findings none of them blocking; the ledger keeps them with the result
     * @param person who had the number when it was looked up; whether that still holds is asked first, and then holds
     * @throws jp.musubi.platform.kernel.problems.Problem LETTER-STATE, LETTER-ERASED for a letter that was opened
     */
    @Transactional
    Keeping keep(Arrival arrival, Submission submission, PersonId person, List<Finding> findings) {
        SubmittedPatient patient = submission.patient();
        if (!numbers.hold(patient.memberSystem(), patient.memberValue(), person)) {
            return new Keeping.NumberMoved();
        }
        UnitKey key = UnitKey.of(submission, arrival.sender());
        Unit first = Unit.first(person, key.unitId(), submission.type().name(), UnitMember.find(submission.patient()));
        Instant at = moment();
        Kept kept = new Kept(first, true);
        if (!units.addIfFree(key, first, at)) {
            if (!units.findOwnerAndLock(key).equals(Optional.of(person))) {
                return new Keeping.AnothersUnit();
            }
            // Taken behind the lock, so that of two versions the later one has the later time.
            at = moment();
            Unit before = units.get(key, person);
            if (news.isRepeat(before, arrival)) {
                Kept repeated = new Kept(before, false);
                news.decided(arrival, repeated.receipt(submission, findings));
                return repeated;
            }
            news.requireReplaceable(before, at);
            kept = change(before, first, at);
        }
        keepBytes(kept, arrival, submission, at);
        news.registered(arrival, submission, kept, at);
        news.decided(arrival, kept.receipt(submission, findings));
        return kept;
    }

    private Kept change(Unit before, Unit first, Instant at) {
        Unit unit = before.next(first.kind(), first.member());
        units.change(unit, at);
        return new Kept(unit, !before.isServed());
    }

    private void keepBytes(Kept kept, Arrival arrival, Submission submission, Instant at) {
        Unit unit = kept.unit();
        evidence.add(unit, arrival, at);
        var of = new KeepItems.OfUnit(
                unit.person(), unit.id(), unit.version(), submission.facility(), at, submission.type());
        items.replace(of, submission.items(), arrival.body());
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
