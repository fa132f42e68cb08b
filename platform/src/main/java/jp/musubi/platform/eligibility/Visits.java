package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;

/** 受付の入口。A person puts the card on the reader of a facility and chooses consents. */
public interface Visits {

    /**
     * What the caller's reader may ask for today (同意の項目).
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-AREA, ACCESS-PURPOSE
     */
    Set<ConsentClass> listOffered(CareSetting care, Channel reader, Caller caller);

    /**
     * Opens a visit at the caller's facility: the person is found by number, the coverage checked, each chosen consent
     * given until {@link Visit#expiresAt()}, one audit entry written, all in one transaction. Consent to LETTER opens
     * the letters that wait for this facility.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-AREA, ACCESS-PURPOSE, MEMBER-NOT-FOUND, MEMBER-EXPIRED,
     *     CONSENT-ITEM for what is not offered, PROXY-REFUSED for who may not consent for this person
     */
    Visit open(VisitRequest request, Caller caller);

    /**
     * A visit of the caller's own facility, also one that is over.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem VISIT-NOT-FOUND, also for another facility's; ACCESS-AREA,
     *     ACCESS-PURPOSE
     */
    Visit get(UUID visit, Caller caller);

    /**
     * 退院、関係の終わり。Ends the visit and all of its consents at once; a closed one stays as it is.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem VISIT-NOT-FOUND, also for another facility's
     */
    Visit close(UUID visit, Caller caller);

    /**
     * 再照会。Begins the time of a home visit's consents anew, unless they are over.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem VISIT-NOT-FOUND; VISIT-NOT-OPEN when it is over or its care
     *     knows no re-query; MEMBER-EXPIRED
     */
    Visit requery(UUID visit, Caller caller);

    /** First instant at which a card put on a reader then no longer counts as lying there (consent-life.tsv). */
    Instant endAtReader(Instant placed);
}
