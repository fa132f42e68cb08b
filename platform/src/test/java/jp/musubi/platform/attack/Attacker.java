package jp.musubi.platform.attack;

import java.util.Set;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * 攻める者。Somebody in a situation in which nothing of the victim's may be learnt.
 *
 * @param token null for nobody
 * @param live whether the token still is one
 */
record Attacker(String situation, @Nullable String token, boolean live, @Nullable Role role, Set<Purpose> purposes) {

    /** Whose right it is to be told by this path about anybody: who has the log in hand, and who has the card in hand. */
    boolean mayAskAboutAnybody(PathRow row) {
        if (!live || row.purposes().stream().noneMatch(purposes::contains)) {
            return false;
        }
        if (role == Role.OPERATOR) {
            return true;
        }
        return role == Role.FACILITY
                && row.method().equals("POST")
                && Set.of(Purpose.ELIGIBILITY, Purpose.SUBMIT).containsAll(row.purposes());
    }
}
