package jp.musubi.platform.records.letters;

import java.time.Instant;
import jp.musubi.platform.kernel.consent.LetterConsentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 同意に付いていく。What the person says at the portal or at a reader is a step of the letter, in the same transaction. */
@Component
class FollowConsent {

    private final DeliveryRows rows;
    private final TakeTurn turns;
    private final TellArrival arrivals;

    FollowConsent(DeliveryRows rows, TakeTurn turns, TellArrival arrivals) {
        this.rows = rows;
        this.turns = turns;
        this.arrivals = arrivals;
    }

    @EventListener
    void follow(LetterConsentChanged news) {
        Instant at = news.at();
        rows.lock(new Letter.Id(news.person(), news.letterId()))
                // Expired meanwhile: then the consent is withdrawn with it, and nothing follows.
                .map(letter -> turns.settle(letter, at))
                .ifPresent(letter -> follow(letter, news));
    }

    private void follow(Letter letter, LetterConsentChanged news) {
        var doer =
                new Step.Doer(null, null, news.way() == null ? null : news.way().name(), null);
        LetterAct act = actOf(letter, news);
        if (LetterTurns.standard().find(letter.state(), act).isEmpty()) {
            return;
        }
        if (act == LetterAct.MOVE) {
            Letter moved = turns.take(letter.to(news.facility()), act, doer, news.at());
            arrivals.tell(moved, letter.addressee(), news.at());
        } else {
            turns.take(letter, act, doer, news.at());
        }
    }

    private static LetterAct actOf(Letter letter, LetterConsentChanged news) {
        if (!news.given()) {
            return LetterAct.END;
        }
        return news.facility().equals(letter.addressee()) ? LetterAct.AGREE : LetterAct.MOVE;
    }
}
