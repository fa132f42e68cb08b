package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.people.CoverageRelinked;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 紐付けの直しに付いていく。That somebody came with a number is a fact about the number: the visit follows it, in the
 * transaction of the desk. A consent is the word of a person, and who spoke is in doubt now: all given at such a visit
 * end at once, and none begins in the new person's name. While the number is nobody's, its visits wait.
 */
@Component
class FollowNumbers {

    private final MovingVisits visits;
    private final Consents consents;

    FollowNumbers(MovingVisits visits, Consents consents) {
        this.visits = visits;
        this.consents = consents;
    }

    @EventListener
    void follow(CoverageRelinked news) {
        Instant at = news.at().truncatedTo(ChronoUnit.MICROS);
        VisitMember member = new VisitMember(news.system(), news.matchKey());
        PersonId from = news.from();
        PersonId to = news.to();
        if (from == null && to != null) {
            visits.takeHeld(member).forEach(row -> visits.arrive(row, to));
        }
        if (from != null) {
            visits.list(from, member).forEach(row -> {
                consents.endOfVisit(from, row.visit(), at, EndedBy.RELINKED);
                visits.leave(row, at);
                if (to == null) {
                    visits.hold(row, member);
                } else {
                    visits.arrive(row, to);
                }
            });
        }
    }
}
