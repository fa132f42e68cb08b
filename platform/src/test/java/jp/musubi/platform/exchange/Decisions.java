package jp.musubi.platform.exchange;

import java.util.Objects;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.TestClock;

/** What an access desk may answer. */
final class Decisions {

    private Decisions() {}

    static AccessDecision granted(AccessRequest request, Set<DataClass> classes) {
        PersonId person = Objects.requireNonNull(request.person());
        return new AccessDecision.Granted(
                TestGrants.of(request.caller(), person, classes, Purpose.SHARE_VIEW, TestClock.START));
    }
}
