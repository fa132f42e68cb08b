package jp.musubi.platform.kernel.signin;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 読み取り機での確かめ。Whether who put a card on a facility's reader knows its PIN. Opens no session; wrong tries count, and lock
 * the card, together with those at {@link CardSignIn}.
 */
public interface CardCheck {

    /**
     * A wrong PIN and a locked card are logged as a visit that was not opened; a right PIN is not: what follows from it is.
     *
     * @param person whose card it is; null for a card that nobody has, answered as a wrong PIN
     * @param at the seat at whose reader the card lies
     */
    CardSignIn.Answer byPin(@Nullable PersonId person, String pin, Caller at, String interaction);
}
