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
 * @param payer 保険者番号 of an insurer, 公費負担者番号 of a welfare office, 都道府県番号 or 地方公共団体コード of an
 *     office of theirs, the number under which 電子処方箋管理サービス sends; else null
 */
public record Party(
        String name,
        String japaneseName,
        Role role,
        @Nullable FacilityCode facility,
        @Nullable PersonId person,
        Set<Purpose> purposes,
        @Nullable String payer) {

    public Party {
        purposes = Set.copyOf(purposes);
    }

    /** A party that pays for nobody. */
    public Party(
            String name,
            String japaneseName,
            Role role,
            @Nullable FacilityCode facility,
            @Nullable PersonId person,
            Set<Purpose> purposes) {
        this(name, japaneseName, role, facility, person, purposes, null);
    }

    public Caller asCaller() {
        return new Caller(name, role, facility, person, purposes, null, payer);
    }
}
