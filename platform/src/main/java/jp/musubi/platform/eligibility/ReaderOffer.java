package jp.musubi.platform.eligibility;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/** 画面に出るもの。What this facility's reader asks for, and what of it was agreed to. */
@Component
class ReaderOffer {

    private final ConsentItems items = ConsentItems.shipped();
    private final Facilities facilities;
    private final VisitLog log;
    private final Clock clock;

    ReaderOffer(Facilities facilities, VisitLog log, Clock clock) {
        this.facilities = facilities;
        this.log = log;
        this.clock = clock;
    }

    /** @param caller a registered facility */
    Set<ConsentClass> listOffered(CareSetting care, Channel reader, Caller caller) {
        Facility facility = facilities
                .find(Objects.requireNonNull(caller.facility(), "access lets facilities only come here"))
                .orElseThrow();
        return items.offered(facility.kind(), care, reader, JapaneseDay.of(clock.instant()));
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem CONSENT-ITEM when something was chosen that is not offered */
    Set<ConsentClass> getAgreed(PersonId person, VisitRequest request, Caller caller) {
        Set<ConsentClass> offered = listOffered(request.care(), request.reader(), caller);
        if (request.answer() instanceof ConsentAnswer.Chosen chosen) {
            if (!offered.containsAll(chosen.classes())) {
                throw log.refused(
                        VisitCall.OPEN, caller, person, RefusalReason.CLASS_NOT_ALLOWED, ProblemCode.CONSENT_ITEM);
            }
            return chosen.classes();
        }
        return offered;
    }
}
