package jp.musubi.platform.kernel.access;

import java.time.Instant;
import jp.musubi.platform.kernel.caller.Purpose;

/** 試験の許し。What the desk would say, for tests of pages that have no desk. */
public final class TestGrants {

    private TestGrants() {}

    /** A grant of all that was asked for. */
    public static AccessDecision granting(AccessRequest request, Instant at) {
        if (request.person() == null) {
            return new AccessDecision.Refused(RefusalReason.NOT_OWN);
        }
        return new AccessDecision.Granted(
                new AccessGrant(request.caller(), request.person(), request.classes(), Purpose.SELF_VIEW, at));
    }
}
