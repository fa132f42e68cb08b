package jp.musubi.platform.kernel.emergency;

import java.util.List;
import jp.musubi.platform.kernel.access.EmergencyOpening;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 開きの帳面。The opening, its place in the queue and its entry in the log: all or none. */
@Component
class OpeningBook {

    private final StoredOpenings openings;
    private final StoredReviews reviews;
    private final AuditLog audit;

    OpeningBook(StoredOpenings openings, StoredReviews reviews, AuditLog audit) {
        this.openings = openings;
        this.reviews = reviews;
        this.audit = audit;
    }

    @Transactional
    Opening open(EmergencyOpening emergency, OpeningRequest request, Caller caller) {
        String reason = request.reason().text();
        var opening = new Opening(emergency, caller.name(), reason, ReviewState.WAITING);
        openings.add(emergency, caller.name(), reason);
        reviews.queue(opening);
        // The id leads from the entry to the reason, which itself has no place in the log.
        audit.write(new AuditEntry(
                caller,
                Act.BREAK_GLASS,
                emergency.person(),
                List.of(BreakGlassDesk.EMERGENCY, emergency.id().toString()),
                null,
                request.interaction()));
        return opening;
    }
}
