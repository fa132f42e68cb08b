package jp.musubi.platform.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.HiddenMark;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Page;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** 項目。One person's items of one type, page by page, or one item by id. */
@RestController
class ItemEndpoint {

    private static final int ORDINARY_PAGE = 100;

    private final Viewing viewing;
    private final SharedRecords records;

    ItemEndpoint(Viewing viewing, SharedRecords records) {
        this.viewing = viewing;
        this.records = records;
    }

    /** Each path in full: such a one is looked up, whereas a pattern is tried after all others of the platform. */
    @GetMapping({"/fhir/Condition", "/fhir/AllergyIntolerance", "/fhir/Observation", "/fhir/MedicationRequest"})
    void search(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        String type = typeOf(request);
        ItemType wanted = ItemType.named(type);
        Query query = Query.of(request, Set.of("patient", "subject", "_count", "_offset"));
        Page page = Page.of(query, ORDINARY_PAGE);
        ItemQuery part = new ItemQuery(wanted.classes(), page.offset(), page.count());
        ItemPage items = viewing.look(
                        caller,
                        PatientIds.find(subjectOf(query)).orElse(null),
                        wanted.classes(),
                        "GET /fhir/" + type,
                        grant -> records.question(part, grant))
                .answer();
        SearchAnswer answer = SearchAnswer.of(request, query);
        List<SearchSet.Match> matches = Matches.of(items, answer.base());
        FhirAnswer.send(
                response,
                answer.page(matches, items.total(), page, items.total()).parts());
    }

    @GetMapping("/fhir/{type:" + ItemType.NAMES + "}/{id}")
    void read(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            @PathVariable String type,
            @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        AccessGrant grant = viewing.ask(
                caller,
                records.findPersonOf(id).orElse(null),
                ItemType.named(type).classes(),
                "GET /fhir/" + type + "/{id}");
        ServedItem item = records.find(id, grant)
                .filter(found -> found.resourceType().equals(type))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        response.setHeader(HttpHeaders.ETAG, "W/\"" + item.version() + "\"");
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, item.registeredAt().toEpochMilli());
        if (item.hidden()) {
            response.setHeader(HiddenMark.HEADER, "true");
        }
        FhirAnswer.send(response, List.of(item.json()));
    }

    /** By the path that is mapped, however the caller wrote it. */
    private static String typeOf(HttpServletRequest request) {
        String path = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String subjectOf(Query query) {
        if (query.find("patient").isPresent() && query.find("subject").isPresent()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "subject");
        }
        return query.find("subject").orElseGet(() -> query.get("patient"));
    }
}
