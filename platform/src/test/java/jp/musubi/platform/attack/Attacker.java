package jp.musubi.platform.attack;

import java.util.Set;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * 攻める者。Somebody in a situation in which nothing of the victim's may be learnt.
 *
 * @param token null for nobody
 * @param live whether the token still is one
 * @param own kinds of which the victim's value is the attacker's own, too: the visit at its counter
 */
record Attacker(
        String situation,
        @Nullable String token,
        boolean live,
        @Nullable Role role,
        Set<Purpose> purposes,
        Set<PathId.Kind> own) {

    /** Whose right it is to be told by this path about anybody: who has the log in hand, and who has the card in hand. */
    boolean mayAskAboutAnybody(PathRow row, PathId target) {
        if (!live || row.purposes().stream().noneMatch(purposes::contains)) {
            return false;
        }
        if (role == Role.OPERATOR || own.contains(target.kind())) {
            return true;
        }
        if (own.contains(PathId.Kind.VISIT) && row.classes().equals(Set.of(DataClass.ELIGIBILITY))) {
            // Asking needs the visit alone, no consent (access-matrix §2, eligibility answer).
            return true;
        }
        return role == Role.FACILITY
                && row.method().equals("POST")
                && target.kind() == PathId.Kind.MEMBER
                && Set.of(Purpose.ELIGIBILITY, Purpose.SUBMIT).containsAll(row.purposes());
    }
}
