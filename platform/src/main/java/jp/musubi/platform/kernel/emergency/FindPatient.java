package jp.musubi.platform.kernel.emergency;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.search.MatchGrade;
import jp.musubi.platform.kernel.people.search.PersonMatch;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import org.springframework.stereotype.Component;

/**
 * 患者を見つける。By the card's number, or one told by whoever is with the person; else by the four items, and then only
 * one person may be meant: nobody's record is opened by a guess between two.
 */
@Component
class FindPatient {

    private final People people;
    private final SearchDesk desk;
    private final PersonSearch search;

    FindPatient(People people, SearchDesk desk, PersonSearch search) {
        this.people = people;
        this.desk = desk;
        this.search = search;
    }

    /** @throws Problem MY-NUMBER-REFUSED; PARAMETER-MISSING when one of the four items is not there */
    Optional<Person> find(OpeningRequest request, Caller caller) {
        if (request.patient() instanceof Sought.ByNumber number) {
            return byNumber(number);
        }
        return request.patient() instanceof Sought.ByItems items
                ? byItems(items.items(), caller, request.interaction())
                : Optional.empty();
    }

    private Optional<Person> byNumber(Sought.ByNumber number) {
        if (MyNumber.isOne(number.value())) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "patient.value");
        }
        return people.findByMember(number.system(), number.value());
    }

    private Optional<Person> byItems(PersonQuestion items, Caller caller, String interaction) {
        List<PersonMatch> found = search.find(items, MatchGrade.PROBABLE, 2, desk.askInEmergency(caller, interaction));
        return found.size() == 1 ? Optional.of(found.get(0).person()) : Optional.empty();
    }
}
