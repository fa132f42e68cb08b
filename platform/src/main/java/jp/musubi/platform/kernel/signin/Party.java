package jp.musubi.platform.kernel.signin;

import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 登録された呼び手。A facility's system, a person with a card, an insurer, an office: who may hold a token.
 *
 * @param name unique, {@code [a-z0-9-]+}; the subject of its tokens and its OAuth client id
 * @param japaneseName as shown to people
 */
public record Party(
        String name,
        String japaneseName,
        Role role,
        @Nullable FacilityCode facility,
        @Nullable PersonId person,
        Set<Purpose> purposes) {

    public Party {
        purposes = Set.copyOf(purposes);
    }

    public Caller asCaller() {
        return new Caller(name, role, facility, person, purposes);
    }
}
