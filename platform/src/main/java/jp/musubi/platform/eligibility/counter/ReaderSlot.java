package jp.musubi.platform.eligibility.counter;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.consent.CareSetting;
import org.springframework.stereotype.Component;

/**
 * 席の読み取り機。Holds in the seat's session what lies on its reader, until the card is taken, its time there is over
 * ({@link Visits#endAtReader}) or the session ends.
 */
@Component
class ReaderSlot {

    private static final String ATTRIBUTE = "musubi.counter.card";

    private final Visits visits;
    private final Clock clock;

    ReaderSlot(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    void place(String serial, CareSetting care, HttpSession session) {
        keep(new CardOnReader(UUID.randomUUID(), serial, care, clock.instant(), null, null), session);
    }

    void keep(CardOnReader card, HttpSession session) {
        session.setAttribute(ATTRIBUTE, card);
    }

    void take(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    Optional<CardOnReader> find(HttpSession session) {
        if (!(session.getAttribute(ATTRIBUTE) instanceof CardOnReader card)) {
            return Optional.empty();
        }
        Instant end = visits.endAtReader(card.placedAt());
        if (clock.instant().isBefore(end)) {
            return Optional.of(card);
        }
        take(session);
        return Optional.empty();
    }

    /** The card while it is the one that the form was made for, and stands at that step. */
    Optional<CardOnReader> find(String token, CounterStep step, HttpSession session) {
        return find(session).filter(card -> card.token().toString().equals(token) && card.step() == step);
    }
}
