package jp.musubi.platform.records.intake;

import java.time.Instant;
import jp.musubi.platform.records.Restoration;
import jp.musubi.platform.records.sixitems.KeepItems;
import org.springframework.stereotype.Component;

/** 証跡からまた出す。With version and time of registration as they were, so that no time of showing begins anew. */
@Component
class ServeAgain {

    private final EvidenceStore evidence;
    private final ReadEvidence reading;
    private final KeepItems items;
    private final UnitNews news;

    ServeAgain(EvidenceStore evidence, ReadEvidence reading, KeepItems items, UnitNews news) {
        this.evidence = evidence;
        this.reading = reading;
        this.items = items;
        this.news = news;
    }

    Restoration serve(Removal named, Unit unit, Instant at) {
        ReadEvidence.ReadAgain again = reading.read(unit);
        var of = new KeepItems.OfUnit(
                unit.person(),
                unit.id(),
                unit.version(),
                again.submission().facility(),
                evidence.receivedAt(unit),
                again.submission().type());
        items.replace(of, again.submission().items(), again.sent());
        Arrival arrival = new Arrival(again.sent(), named.caller(), named.key().facility(), null, false);
        news.restored(arrival, again.submission(), unit, at);
        return new Restoration(
                unit.id().toString(), unit.version(), again.submission().items().size());
    }
}
