package jp.musubi.platform.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Page;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * 記録を FHIR で読む。The log of one person, newest first. Pages go on from a number of the log, not from an offset: each
 * page is itself a new entry at the front.
 */
@RestController
class AuditEventEndpoint {

    private static final int ORDINARY_PAGE = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final LogReading reading;
    private final AuditLog log;

    AuditEventEndpoint(LogReading reading, AuditLog log) {
        this.reading = reading;
        this.log = log;
    }

    @GetMapping("/fhir/AuditEvent")
    void search(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query query = Query.of(request, Set.of("patient", "_count", "_before"));
        int count = Page.of(query, ORDINARY_PAGE).count();
        long before = query.find("_before").map(AuditEventEndpoint::number).orElse(Long.MAX_VALUE);
        PersonId person =
                reading.ask(caller, PatientIds.find(query.get("patient")).orElse(null), "GET /fhir/AuditEvent");
        List<WrittenEntry> entries = log.listEntriesAbout(person, before, count);
        SearchAnswer answer = SearchAnswer.of(request, query);
        FhirAnswer.send(
                response,
                set(answer, entries, count, log.countEntriesAbout(person)).parts());
    }

    @GetMapping("/fhir/AuditEvent/{id}")
    void read(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        WrittenEntry entry = NUMBER.matcher(id).matches() ? log.find(number(id)).orElse(null) : null;
        reading.askAbout(caller, entry, "GET /fhir/AuditEvent/{id}");
        if (entry == null) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        FhirAnswer.send(response, 200, AuditEventResource.of(entry));
    }

    private static SearchSet set(SearchAnswer answer, List<WrittenEntry> entries, int count, long total) {
        List<SearchSet.Match> matches = entries.stream()
                .map(entry -> new SearchSet.Match(
                        answer.base() + "/AuditEvent/" + entry.sequence(),
                        AuditEventResource.of(entry).bytes()))
                .toList();
        Map<String, String> page = new LinkedHashMap<>(Map.of("_count", Integer.toString(count)));
        String self = answer.link(page);
        if (entries.size() < count) {
            return new SearchSet((int) total, self, null, matches, answer.notes());
        }
        page.put("_before", Long.toString(entries.get(count - 1).sequence()));
        return new SearchSet((int) total, self, answer.link(page), matches, answer.notes());
    }

    private static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "_before");
        }
        return Long.parseLong(text);
    }
}
