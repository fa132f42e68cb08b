package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Service;

/**
 * 受付の窓口。Asks in the order of a counter: may this caller, who is it, is the coverage in force, who speaks for the
 * person, what was agreed to; then opens.
 */
@Service
class VisitDesk implements Visits {

    /** A number moves by the hand of two persons: it does not move twice while one visit is being opened. */
    private static final int ATTEMPTS = 3;

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
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Visit> opened = book.open(opening(request, caller), caller);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw log.refused(VisitCall.OPEN, caller, null, RefusalReason.NO_SUCH_PERSON, ProblemCode.CONFLICT);
    }

    private Opening opening(VisitRequest request, Caller caller) {
        PersonId person = whoCame.getInsured(request.patient(), caller);
        PersonId proxy = whoCame.findProxy(person, request.proxy(), caller);
        Set<ConsentClass> agreed = offer.getAgreed(person, request, caller);
        return new Opening(person, request.patient(), proxy, agreed, request.care(), request.reader());
    }

    @Override
    public Visit get(UUID visit, Caller caller) {
        requireCounter(VisitCall.READ, caller);
        return book.get(book.getPerson(VisitCall.READ, visit, caller), visit, caller);
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

    @Override
    public Instant endAtReader(Instant placed) {
        return book.endAtReader(placed);
    }

    private void requireCounter(VisitCall call, Caller caller) {
        access.findRefusalToOpenVisit(caller).ifPresent(reason -> {
            throw log.refused(call, caller, null, reason);
        });
    }
}
