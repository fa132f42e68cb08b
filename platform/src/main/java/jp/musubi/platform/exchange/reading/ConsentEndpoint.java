package jp.musubi.platform.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 同意を FHIR で読み、終える。The person all own ones, a facility those given to itself. */
@RestController
class ConsentEndpoint {

    private static final Set<DataClass> CONSENTS = Set.of(DataClass.CONSENTS);

    private final Viewing viewing;
    private final GrantedConsents consents;
    private final EndConsent ending;
    private final ConsentResource resource;

    ConsentEndpoint(Viewing viewing, GrantedConsents consents, EndConsent ending, ConsentResource resource) {
        this.viewing = viewing;
        this.consents = consents;
        this.ending = ending;
        this.resource = resource;
    }

    @GetMapping("/fhir/Consent")
    void search(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query query = Query.of(request, Set.of("patient"));
        AccessGrant grant = viewing.ask(caller, personOf(query, caller), CONSENTS, "GET /fhir/Consent");
        String base = FhirBase.of(request);
        List<SearchSet.Match> matches = consents.list(grant).stream()
                .map(consent -> new SearchSet.Match(
                        base + "/Consent/" + ConsentIds.of(consent),
                        resource.of(consent).bytes()))
                .toList();
        FhirAnswer.send(response, SearchAnswer.of(request, query).whole(matches).parts());
    }

    @GetMapping("/fhir/Consent/{id}")
    void read(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        ConsentIds ids = ConsentIds.find(id).orElse(null);
        AccessGrant grant = viewing.ask(caller, personOf(ids), CONSENTS, "GET /fhir/Consent/{id}");
        send(get(ids, grant), response);
    }

    /** Ends it at once, and answers with what it is then. */
    @PostMapping("/fhir/Consent/{id}/$end")
    void end(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.ofAct(request, Set.of());
        ConsentIds ids = ConsentIds.find(id).orElseThrow(() -> new Problem(ProblemCode.ACCESS_REFUSED));
        OwnAct act = new OwnAct(caller, ids.person(), "POST /fhir/Consent/{id}/$end");
        send(ending.end(act, ids.consent()), response);
    }

    private void send(StatedConsent consent, HttpServletResponse response) throws IOException {
        FhirAnswer.send(response, 200, resource.of(consent));
    }

    private StatedConsent get(@Nullable ConsentIds ids, AccessGrant grant) {
        return consents.list(grant).stream()
                .filter(consent -> ids != null && consent.id().equals(ids.consent()))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** A patient who names nobody means the own consents. */
    private static @Nullable PersonId personOf(Query query, Caller caller) {
        if (caller.person() != null && query.isEmpty()) {
            return caller.person();
        }
        return PatientIds.find(query.get("patient")).orElse(null);
    }

    private static @Nullable PersonId personOf(@Nullable ConsentIds ids) {
        return ids == null ? null : ids.person();
    }
}
