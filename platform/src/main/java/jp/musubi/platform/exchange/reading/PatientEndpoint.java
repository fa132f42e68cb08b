package jp.musubi.platform.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Identifier;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 本人の基本情報。Found by an insured number, or read by id. */
@RestController
class PatientEndpoint {

    private static final Set<DataClass> DEMOGRAPHICS = Set.of(DataClass.DEMOGRAPHICS);

    private final Viewing viewing;
    private final People people;
    private final ShownPatient patients;

    PatientEndpoint(Viewing viewing, People people, ShownPatient patients) {
        this.viewing = viewing;
        this.people = people;
        this.patients = patients;
    }

    @GetMapping("/fhir/Patient")
    void search(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query query = Query.of(request, Set.of("identifier"));
        AccessGrant grant = viewing.ask(caller, personOf(query, caller), DEMOGRAPHICS, "GET /fhir/Patient");
        String base = FhirBase.of(request);
        List<SearchSet.Match> matches = List.of(match(base, patients.of(grant)));
        FhirAnswer.send(response, SearchAnswer.of(request, query).whole(matches).parts());
    }

    @GetMapping("/fhir/Patient/{id}")
    void read(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        AccessGrant grant =
                viewing.ask(caller, PatientIds.find(id).orElse(null), DEMOGRAPHICS, "GET /fhir/Patient/{id}");
        PatientResource patient = patients.of(grant);
        response.setHeader(HttpHeaders.ETAG, "W/\"" + patient.version() + "\"");
        response.setDateHeader(
                HttpHeaders.LAST_MODIFIED, patient.lastUpdated().toInstant().toEpochMilli());
        FhirAnswer.send(response, 200, patient.json());
    }

    /** The person of the number; a patient who names no number means the own record. */
    private @Nullable PersonId personOf(Query query, Caller caller) {
        if (caller.person() != null && query.isEmpty()) {
            return caller.person();
        }
        Identifier identifier = query.getIdentifier("identifier");
        return people.findByMember(identifier.system(), identifier.value())
                .map(Person::id)
                .orElse(null);
    }

    private static SearchSet.Match match(String base, PatientResource patient) {
        return new SearchSet.Match(
                base + "/Patient/" + patient.person().id(), patient.json().bytes());
    }
}
