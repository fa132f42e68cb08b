package jp.musubi.platform.exchange.coverage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.ConfirmedPerson;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.exchange.reading.SearchAnswer;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Coverage を読む。Of the person, for the person; at a facility, while the person's visit there is open. */
@RestController
class CoverageEndpoint {

    private static final String PATIENT = "Patient/";

    private final Eligibility eligibility;

    CoverageEndpoint(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @GetMapping("/fhir/Coverage")
    void search(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query query = Query.of(request, Set.of("patient", "beneficiary"));
        Confirmation found = eligibility.of(personOf(query, caller), caller, "GET /fhir/Coverage");
        String base = FhirBase.of(request);
        List<SearchSet.Match> matches = list(found).stream()
                .map(one -> new SearchSet.Match(
                        base + "/Coverage/" + one.id(), one.json().bytes()))
                .toList();
        FhirAnswer.send(response, SearchAnswer.of(request, query).whole(matches).parts());
    }

    @GetMapping("/fhir/Coverage/{id}")
    void read(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        PersonId person = CoverageId.find(id).map(CoverageId::person).orElse(null);
        Served found = list(eligibility.of(person, caller, "GET /fhir/Coverage/{id}")).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        FhirAnswer.send(response, 200, found.json());
    }

    /** One coverage, or one subsidy, under its id. */
    private record Served(String id, Json json) {}

    private static List<Served> list(Confirmation confirmation) {
        ConfirmedPerson found = confirmation.person();
        if (found == null) {
            return List.of();
        }
        Stream<Served> insurance = confirmation.coverages().stream()
                .map(one -> new CoverageResource(found.id(), one, confirmation.day()))
                .map(one -> new Served(one.id(), one.json(one.id())));
        Stream<Served> subsidies = confirmation.subsidies().stream()
                .map(one -> new SubsidyResource(found.id(), one))
                .map(one -> new Served(one.id(), one.json(one.id())));
        return Stream.concat(insurance, subsidies).toList();
    }

    /** A person who names nobody means the own coverage. */
    private static @Nullable PersonId personOf(Query query, Caller caller) {
        if (caller.person() != null && query.isEmpty()) {
            return caller.person();
        }
        String named = query.find("patient").or(() -> query.find("beneficiary")).orElseGet(() -> query.get("patient"));
        return find(named.startsWith(PATIENT) ? named.substring(PATIENT.length()) : named)
                .orElse(null);
    }

    private static Optional<PersonId> find(String id) {
        try {
            PersonId person = PersonId.parse(id);
            return person.toString().equals(id) ? Optional.of(person) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
