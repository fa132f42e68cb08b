package jp.musubi.platform.records.sixitems;

import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * 旗の見え方。What a caller sees of flagged items. 未提供 is shown to its sender only; 未告知 to facilities, never to the
 * person, and nothing tells the person that something is hidden. Source: sharing-service §3, access-matrix §1.
 *
 * @param own code of the caller's facility, or null
 * @param uninformed whether items not yet told to the person are shown
 */
record Sight(@Nullable String own, boolean uninformed) {

    static Sight of(AccessGrant grant) {
        Caller caller = grant.caller();
        String own = caller.facility() == null ? null : caller.facility().digits();
        return new Sight(own, caller.role() == Role.FACILITY);
    }
}
