package jp.musubi.platform.eligibility.benefits;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.people.CoverageRelinked;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 紐付けの直しに付いていく。What an insurer issued under a number is of whoever has the number, in the transaction of the
 * desk; while it is nobody's it waits, and nobody is answered with it. The protection of an address is never lifted so:
 * it comes with the number and stays, until the insurer registers the former person anew.
 */
@Component
class FollowNumber {

    private final MovingBenefits benefits;

    FollowNumber(MovingBenefits benefits) {
        this.benefits = benefits;
    }

    @EventListener
    void follow(CoverageRelinked news) {
        Instant at = news.at().truncatedTo(ChronoUnit.MICROS);
        var number = new MovingBenefits.Number(news.system(), news.matchKey());
        PersonId from = news.from();
        PersonId to = news.to();
        if (from == null) {
            if (to != null) {
                benefits.takeHeld(number).forEach(before -> benefits.move(before, to, number));
            }
        } else if (to == null) {
            benefits.hold(from, number, at);
        } else {
            benefits.move(from, to, number);
        }
    }
}
