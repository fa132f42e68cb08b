package jp.musubi.platform.eligibility;

import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.stereotype.Service;

/**
 * 受付の窓口。Asks in the order of a counter: may this caller, who is it, is the coverage in force, who speaks for the
 * person, what was agreed to; then opens.
 */
@Service
class VisitDesk implements Visits {

    private final AccessDesk access;
    private final WhoCame whoCame;
    private final ReaderOffer offer;
    private final VisitBook book;
    private final VisitLog log;

    VisitDesk(AccessDesk access, WhoCame whoCame, ReaderOffer offer, VisitBook book, VisitLog log) {
        this.access = access;
        this.whoCame = whoCame;
        this.offer = offer;
        this.book = book;
        this.log = log;
    }

    @Override
    public Set<ConsentClass> listOffered(CareSetting care, Channel reader, Caller caller) {
        requireCounter(VisitCall.OFFER, caller);
        return offer.listOffered(care, reader, caller);
    }

    @Override
    public Visit open(VisitRequest request, Caller caller) {
        WhoCame.refuseMyNumber(request);
        requireCounter(VisitCall.OPEN, caller);
        PersonId person = whoCame.getInsured(request.patient(), caller);
        PersonId proxy = whoCame.findProxy(person, request.proxy(), caller);
        Set<ConsentClass> agreed = offer.getAgreed(person, request, caller);
        return book.open(new Opening(person, proxy, agreed, request.care(), request.reader()), caller);
    }

    @Override
    public Visit close(UUID visit, Caller caller) {
        requireCounter(VisitCall.CLOSE, caller);
        return book.close(book.getPerson(VisitCall.CLOSE, visit, caller), visit, caller);
    }

    @Override
    public Visit requery(UUID visit, Caller caller) {
        requireCounter(VisitCall.REQUERY, caller);
        PersonId person = book.getPerson(VisitCall.REQUERY, visit, caller);
        whoCame.requireCoverage(VisitCall.REQUERY, person, caller);
        return book.requery(person, visit, caller);
    }

    private void requireCounter(VisitCall call, Caller caller) {
        access.findRefusalToOpenVisit(caller).ifPresent(reason -> {
            throw log.refused(call, caller, null, reason);
        });
    }
}
