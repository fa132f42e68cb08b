package jp.musubi.platform.eligibility;

import java.time.Clock;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.LocalIdSystems;
import jp.musubi.standard.words.MyNumber;
import org.springframework.stereotype.Service;

/** 受付の窓口。Asks in the order of a counter: may this caller, who is it, is the coverage in force; then opens. */
@Service
class VisitDesk implements Visits {

    private final AccessDesk access;
    private final People people;
    private final VisitBook book;
    private final Clock clock;

    VisitDesk(AccessDesk access, People people, VisitBook book, Clock clock) {
        this.access = access;
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Visit open(VisitRequest request, Caller caller) {
        refuseMyNumber(request);
        access.findRefusalToOpenVisit(caller).ifPresent(reason -> {
            book.writeRefusal(caller, null, reason);
            throw new Problem(reason.answer());
        });
        return book.open(insuredPerson(request, caller), request, caller);
    }

    private static void refuseMyNumber(VisitRequest request) {
        if (MyNumber.isOne(request.value()) && !LocalIdSystems.standard().knows(request.system())) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "patient.value");
        }
    }

    private Person insuredPerson(VisitRequest request, Caller caller) {
        Person person = people.findByMember(request.system(), request.value()).orElse(null);
        if (person == null) {
            book.writeRefusal(caller, null, RefusalReason.NO_SUCH_PERSON);
            throw new Problem(ProblemCode.MEMBER_NOT_FOUND);
        }
        // An old number still finds the person; what must be in force is some coverage, not that of the number shown.
        if (person.coveragesOn(JapaneseDay.of(clock.instant())).isEmpty()) {
            book.writeRefusal(caller, person.id(), RefusalReason.COVERAGE_ENDED);
            throw new Problem(ProblemCode.MEMBER_EXPIRED);
        }
        return person;
    }
}
