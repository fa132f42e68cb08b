package jp.musubi.platform.eligibility;

import jp.musubi.platform.kernel.caller.Caller;

/** 受付の入口。A person puts the card on the reader of a facility and chooses consents. */
public interface Visits {

    /**
     * Opens a visit at the caller's facility: the person is found by number, the coverage checked, each chosen consent
     * given until {@link Visit#expiresAt()}, one audit entry written, all in one transaction.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-AREA, ACCESS-PURPOSE, MEMBER-NOT-FOUND, MEMBER-EXPIRED
     */
    Visit open(VisitRequest request, Caller caller);
}
