package jp.musubi.platform.exchange.lists;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SubmissionLines;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 一覧で送る。{@code PUT /submissions/bulk/名前}; sent again it goes on where it was, and is then looked at under its name. */
@RestController
class BulkSubmissionEndpoint {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final SubmissionLists lists;
    private final ResultLines results;
    private final Clock clock;

    BulkSubmissionEndpoint(SubmissionLists lists, ResultLines results, Clock clock) {
        this.lists = lists;
        this.results = results;
        this.clock = clock;
    }

    @PutMapping("/submissions/bulk/{name}")
    ResponseEntity<ListBody> send(@PathVariable String name, HttpServletRequest request, Caller caller)
            throws IOException {
        SubmissionLines lines = lines(request, Bounds.on(LocalDate.ofInstant(clock.instant(), JAPAN)));
        SubmissionList list = lists.receive(name, lines, caller);
        return ResponseEntity.status(list.state().over() ? 200 : 202)
                .header(HttpHeaders.LOCATION, "/submissions/bulk/" + list.name())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ListBody.of(list));
    }

    @GetMapping("/submissions/bulk/{name}")
    ResponseEntity<ListBody> state(@PathVariable String name, Caller caller) {
        return answer(lists.get(name, caller, "GET /submissions/bulk/{name}"));
    }

    /** All results until now, in the order of the list, as NDJSON; {@code after} leaves out those up to that line. */
    @GetMapping("/submissions/bulk/{name}/results")
    void results(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller)
            throws IOException {
        if (after != null && !after.matches("[0-9]{1,6}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "after");
        }
        SubmissionList list = lists.get(name, caller, "GET /submissions/bulk/{name}/results");
        Language language = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        results.write(list, after == null ? 0 : Integer.parseInt(after), language, request, response);
    }

    @DeleteMapping("/submissions/bulk/{name}")
    ResponseEntity<ListBody> stop(@PathVariable String name, Caller caller) {
        return answer(lists.stop(name, caller));
    }

    private static ResponseEntity<ListBody> answer(SubmissionList list) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(ListBody.of(list));
    }

    private static SubmissionLines lines(HttpServletRequest request, Bounds bounds) throws IOException {
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new Problem(ProblemCode.MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING);
        }
        String type =
                String.valueOf(request.getContentType()).split(";")[0].strip().toLowerCase(Locale.ROOT);
        InputStream body = request.getInputStream();
        return switch (type) {
            case "application/x-ndjson", "application/ndjson", "application/fhir+ndjson" ->
                new NdjsonLines(body, bounds);
            case "application/zip", "application/x-zip-compressed" -> new ZipLines(body, bounds);
            default -> throw new Problem(ProblemCode.MEDIA_TYPE, HttpHeaders.CONTENT_TYPE);
        };
    }
}
