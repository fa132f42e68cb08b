package jp.musubi.platform.eligibility;

import java.time.Clock;
import java.util.Optional;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.LocalIdSystems;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** だれが来たか。The insured person, and who consents for the person, by the numbers shown at the counter. */
@Component
class WhoCame {

    private final People people;
    private final Proxies proxies;
    private final VisitLog log;
    private final Clock clock;

    WhoCame(People people, Proxies proxies, VisitLog log, Clock clock) {
        this.people = people;
        this.proxies = proxies;
        this.log = log;
        this.clock = clock;
    }

    static void refuseMyNumber(VisitRequest request) {
        refuseMyNumber(request.patient(), "patient.value");
        if (request.proxy() != null) {
            refuseMyNumber(request.proxy(), "proxy.value");
        }
    }

    private static void refuseMyNumber(ShownNumber number, String place) {
        if (MyNumber.isOne(number.value()) && !LocalIdSystems.standard().knows(number.system())) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, place);
        }
    }

    /** @throws Problem MEMBER-NOT-FOUND, MEMBER-EXPIRED */
    PersonId getInsured(ShownNumber number, Caller caller) {
        Person person = find(number).orElse(null);
        if (person == null) {
            throw log.refused(VisitCall.OPEN, caller, null, RefusalReason.NO_SUCH_PERSON, ProblemCode.MEMBER_NOT_FOUND);
        }
        requireCoverage(VisitCall.OPEN, person, caller);
        return person.id();
    }

    /** @throws Problem MEMBER-EXPIRED */
    void requireCoverage(VisitCall call, PersonId person, Caller caller) {
        requireCoverage(call, people.get(person), caller);
    }

    /** An old number still finds the person; what must be in force is some coverage, not that of the number shown. */
    private void requireCoverage(VisitCall call, Person person, Caller caller) {
        if (person.coveragesOn(JapaneseDay.of(clock.instant())).isEmpty()) {
            throw log.refused(call, caller, person.id(), RefusalReason.COVERAGE_ENDED);
        }
    }

    /**
     * Who consents for the person; null when nobody was named. Whether the number is nobody's or that of somebody who
     * is no proxy is not told.
     *
     * @throws Problem PROXY-REFUSED
     */
    @Nullable
    PersonId findProxy(PersonId person, @Nullable ShownNumber number, Caller caller) {
        if (number == null) {
            return null;
        }
        return find(number)
                .map(Person::id)
                .filter(proxy -> mayConsent(person, proxy))
                .orElseThrow(() -> log.refused(VisitCall.OPEN, caller, person, RefusalReason.NOT_PROXY));
    }

    private boolean mayConsent(PersonId person, PersonId proxy) {
        return proxies.listFor(person).stream()
                .filter(relation -> relation.proxy().equals(proxy))
                .anyMatch(relation -> relation.allows(ProxyScope.CONSENT, clock.instant()));
    }

    private Optional<Person> find(ShownNumber number) {
        return people.findByMember(number.system(), number.value());
    }
}
