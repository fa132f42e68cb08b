package jp.musubi.platform.exchange.matching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.search.MatchGrade;
import jp.musubi.platform.kernel.people.search.PersonMatch;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import jp.musubi.platform.kernel.problems.JsonBody;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code Patient/$match}。Whoever may not search is refused before anything of the body is read. */
@RestController
class MatchEndpoint {

    private static final int LIMIT = 65_536;
    private static final String INTERACTION = "POST /fhir/Patient/$match";

    private final SearchDesk access;
    private final PersonSearch search;

    MatchEndpoint(SearchDesk access, PersonSearch search) {
        this.access = access;
        this.search = search;
    }

    @PostMapping("/fhir/Patient/$match")
    void match(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        SearchGrant grant = access.ask(caller, INTERACTION);
        Query.ofAct(request, Set.of());
        MatchParameters asked = MatchParameters.of(JsonBody.read(request, LIMIT));
        MatchGrade least = asked.onlyCertain() ? MatchGrade.CERTAIN : MatchGrade.POSSIBLE;
        List<PersonMatch> found = search.find(PatientQuestion.of(asked.patient()), least, asked.count(), grant);
        boolean whole = grant.ground() == SearchGround.LINK_DESK;
        FhirAnswer.send(response, 200, new MatchAnswer(FhirBase.of(request), whole).json(found));
    }
}
