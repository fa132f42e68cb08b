package jp.musubi.platform.eligibility.tickets;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.people.CoverageRelinked;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 紐付けの直しに付いていく。A ticket is of whoever has the recipient's number that stands on it, in the transaction of the
 * desk; while the number is nobody's its tickets wait.
 */
@Component
class FollowRecipient {

    private final MovingTickets tickets;

    FollowRecipient(MovingTickets tickets) {
        this.tickets = tickets;
    }

    @EventListener
    void follow(CoverageRelinked news) {
        if (!news.system().equals(MemberNumber.PUBLIC_PAYER)) {
            return;
        }
        Instant at = news.at().truncatedTo(ChronoUnit.MICROS);
        PersonId from = news.from();
        PersonId to = news.to();
        if (from == null) {
            if (to != null) {
                tickets.takeHeld(news.matchKey()).forEach(before -> tickets.move(before, to, news.matchKey()));
            }
        } else if (to == null) {
            tickets.hold(from, news.matchKey(), at);
        } else {
            tickets.move(from, to, news.matchKey());
        }
    }
}
