package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;

/** 試験の許し。What the desk would say, for tests that have no desk. */
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

    /** A grant of these classes, for tests of rooms whose own matter begins behind the decision. */
    public static AccessGrant of(Caller caller, PersonId person, Set<DataClass> classes, Purpose purpose, Instant at) {
        return new AccessGrant(caller, person, classes, purpose, at);
    }
}
