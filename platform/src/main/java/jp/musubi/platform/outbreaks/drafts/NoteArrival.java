package jp.musubi.platform.outbreaks.drafts;

import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.drafts.ArrivalRows.Arrival;
import jp.musubi.platform.records.ArrivalScreen;
import jp.musubi.platform.records.UnitMoved;
import jp.musubi.platform.records.UnitRegistered;
import jp.musubi.platform.records.UnitScreened;
import jp.musubi.platform.records.UnitWithdrawn;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.gate.submission.SubmittedItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 到着を書き留める。In the transaction of the act, so that a kill loses none: what may concern a disease, and whatever happens to a
 * record about which a draft is open.
 */
@Component
class NoteArrival implements ArrivalScreen {

    private static final Set<SubmittedItem.Kind> KINDS =
            Set.of(SubmittedItem.Kind.CONDITION, SubmittedItem.Kind.INFECTION, SubmittedItem.Kind.LAB);

    private final Diseases diseases;
    private final ArrivalRows arrivals;

    NoteArrival(Diseases diseases, ArrivalRows arrivals) {
        this.diseases = diseases;
        this.arrivals = arrivals;
    }

    @Override
    public boolean concerns(Submission submission) {
        var suspect = new Suspect(diseases.book());
        return submission.items().stream()
                .filter(item -> KINDS.contains(item.kind()))
                .flatMap(item -> ReadEvidence.screened(item.resource()).stream())
                .anyMatch(suspect::concerns);
    }

    @EventListener
    void screened(UnitScreened event) {
        arrivals.add(new Arrival(event.person(), event.facility()), event.at());
    }

    @EventListener
    void registered(UnitRegistered event) {
        if (event.type() == SubmissionType.FIVE_ITEMS) {
            arrivals.addIfOpen(new Arrival(event.person(), event.facility()), event.at());
        }
    }

    @EventListener
    void withdrawn(UnitWithdrawn event) {
        arrivals.addIfOpen(new Arrival(event.person(), event.facility()), event.at());
    }

    @EventListener
    void moved(UnitMoved event) {
        arrivals.addIfOpen(new Arrival(event.from(), event.facility()), event.at());
        Optional.ofNullable(event.to()).ifPresent(to -> arrivals.add(new Arrival(to, event.facility()), event.at()));
    }
}
