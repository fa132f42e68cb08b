package jp.musubi.platform.records.web;

import java.util.List;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.search.MatchGrade;
import jp.musubi.platform.kernel.people.search.PersonMatch;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/** 災害時に人を見つける。Only one person may be meant: nobody's record is opened by a guess between two. */
@Component
class FindInDisaster {

    private final SearchDesk desk;
    private final PersonSearch search;

    FindInDisaster(SearchDesk desk, PersonSearch search) {
        this.desk = desk;
        this.search = search;
    }

    /**
     * @throws Problem ACCESS-REFUSED where no disaster is open; PARAMETER-MISSING, MY-NUMBER-REFUSED; PATIENT-UNSURE for
     *     nobody and for several alike
     */
    PersonId find(PersonQuestion question, Caller caller, String interaction) {
        SearchGrant grant = desk.ask(caller.forPurpose(Purpose.DISASTER), interaction);
        if (grant.ground() != SearchGround.DISASTER) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        List<PersonMatch> found = search.find(question, MatchGrade.PROBABLE, 2, grant);
        if (found.size() != 1) {
            throw new Problem(ProblemCode.PATIENT_UNSURE);
        }
        return found.get(0).person().id();
    }
}
