package jp.musubi.platform.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.answers.HiddenMark;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Page;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupDocument;
import jp.musubi.platform.records.Checkups;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 健診結果報告書。The person's reports as Compositions, and each as a document with the results that the caller is shown. */
@RestController
class CheckupEndpoint {

    private static final Set<DataClass> CLASSES = Set.of(DataClass.CHECKUP);

    private final Viewing viewing;
    private final Checkups checkups;

    CheckupEndpoint(Viewing viewing, Checkups checkups) {
        this.viewing = viewing;
        this.checkups = checkups;
    }

    @GetMapping("/fhir/Composition")
    void search(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query query = Query.of(request, Set.of("patient", "subject", "_count", "_offset"));
        Page page = Page.of(query, 100);
        AccessGrant grant = viewing.ask(
                caller, PatientIds.find(ItemEndpoint.subjectOf(query)).orElse(null), CLASSES, "GET /fhir/Composition");
        List<Checkup> all = checkups.list(grant);
        SearchAnswer answer = SearchAnswer.of(request, query);
        List<SearchSet.Match> matches = all.stream()
                .skip(page.offset())
                .limit(page.count())
                .map(checkup -> new SearchSet.Match(
                        answer.base() + "/Composition/" + checkup.id(),
                        CheckupDocument.composition(checkup),
                        checkup.hidden()))
                .toList();
        FhirAnswer.send(
                response, answer.page(matches, all.size(), page, all.size()).parts());
    }

    @GetMapping("/fhir/Composition/{id}")
    void read(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Checkup checkup = get(request, response, caller, id, "GET /fhir/Composition/{id}");
        response.setHeader(HttpHeaders.ETAG, "W/\"" + checkup.source().version() + "\"");
        FhirAnswer.send(response, List.of(CheckupDocument.composition(checkup)));
    }

    @GetMapping("/fhir/Composition/{id}/$document")
    void document(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Checkup checkup = get(request, response, caller, id, "GET /fhir/Composition/{id}/$document");
        FhirAnswer.send(response, List.of(CheckupDocument.bundle(checkup, FhirBase.of(request))));
    }

    private Checkup get(
            HttpServletRequest request, HttpServletResponse response, Caller caller, String id, String interaction) {
        Query.of(request, Set.of());
        AccessGrant grant = viewing.ask(caller, checkups.findPersonOf(id).orElse(null), CLASSES, interaction);
        Checkup checkup = checkups.find(id, grant).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        if (checkup.hidden()) {
            response.setHeader(HiddenMark.HEADER, "true");
        }
        return checkup;
    }
}
