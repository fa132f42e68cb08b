package jp.musubi.platform.eligibility;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;

/** 今いる患者の入口。Who is received at the caller's own facility now: ids and times, no name. */
public interface OpenVisits {

    /** As many are listed at most; the newest ones (ours, docs/limits.md). */
    int MOST = 1_000;

    /**
     * Newest first; a person received twice stands there twice. One audit entry, about nobody.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE for who may not ask for
     *     the eligibility of those at the counter
     */
    List<OpenVisit> list(Caller caller);
}
