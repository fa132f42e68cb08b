package jp.musubi.platform.kernel.signin.card;

import java.util.Collection;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.CardSignIn.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** カードと暗証番号。Gives cards their PIN, and counts the wrong ones: three lock the card. */
@Component
class CardPins {

    private final StoredCards cards;
    private final Pins pins;

    CardPins(StoredCards cards, Pins pins) {
        this.cards = cards;
        this.pins = pins;
    }

    /** One hash for all. */
    void issue(Collection<PersonId> persons, String pin) {
        String hash = pins.hash(pin);
        persons.forEach(person -> cards.issue(person, hash));
    }

    /**
     * Inside the caller's transaction, so that tries of one card wait for each other.
     *
     * @param person null for a card that nobody has: the same work as a wrong PIN
     */
    Answer check(@Nullable PersonId person, String pin) {
        StoredCards.Card card =
                person == null ? null : cards.findOnReader(person).orElse(null);
        if (person == null || card == null) {
            pins.compareWithNobodys(pin);
            return Answer.WRONG_PIN;
        }
        if (card.locked()) {
            return Answer.LOCKED;
        }
        if (pins.fits(pin, card.pinHash())) {
            cards.countWrongPins(person, 0);
            return Answer.SIGNED_IN;
        }
        StoredCards.Card after = card.withOneMoreWrong();
        cards.countWrongPins(person, after.wrongPins());
        return after.locked() ? Answer.LOCKED : Answer.WRONG_PIN;
    }
}
