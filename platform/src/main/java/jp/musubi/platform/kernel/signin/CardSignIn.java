package jp.musubi.platform.kernel.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import jp.musubi.platform.kernel.people.PersonId;

/** カードによる本人確認。A person signs in by face or by the card's PIN of 4 digits; three wrong PINs lock the card. */
public interface CardSignIn {

    /** Gives the person a card with this PIN (4 digits), or a new PIN; unlocks it. */
    void issueCard(PersonId person, String pin);

    /** Gives all of them cards with the same PIN; one hash for all, as {@code Accounts.openMissing} does. */
    void issueCards(Collection<PersonId> persons, String pin);

    /** Opens a session for the party's person; audit entry SIGN_IN in each case. */
    Answer byPin(Party party, String pin, HttpServletRequest request, HttpServletResponse response);

    /** The reader has recognised the face: opens a session. Demo mode only; there is no camera here. */
    Answer byFace(Party party, HttpServletRequest request, HttpServletResponse response);

    enum Answer {
        SIGNED_IN,
        WRONG_PIN,
        LOCKED
    }
}
