package jp.musubi.platform.pmh.screenings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.screenings.ScreeningFault;
import jp.musubi.platform.pmh.screenings.ScreeningFeed;
import jp.musubi.platform.pmh.screenings.ScreeningField;
import jp.musubi.platform.pmh.screenings.ScreeningRights;
import jp.musubi.platform.pmh.screenings.ScreeningSeat;
import jp.musubi.platform.pmh.screenings.TakeDocument;
import jp.musubi.platform.pmh.screenings.TakeScreenings;
import jp.musubi.standard.gate.findings.Finding;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 検診の HTTP。For the municipality's own system: a file or a document as the body, and the rows without who. */
@RestController
class ScreeningEndpoint {

    private static final String ALL = "/pmh/screenings";
    private static final int REFUSED = 422;

    private final ScreeningRights rights;
    private final TakeScreenings taking;
    private final TakeDocument documents;
    private final ScreeningFeed feed;

    ScreeningEndpoint(ScreeningRights rights, TakeScreenings taking, TakeDocument documents, ScreeningFeed feed) {
        this.rights = rights;
        this.taking = taking;
        this.documents = documents;
        this.feed = feed;
    }

    /** 答え。@param taken how many; 0 when something blocks, and then nothing was taken */
    record Taken(int taken, List<Fault> faults, List<Found> findings) {}

    /** 行の誤り。@param column as the file calls it; empty for the whole line */
    record Fault(int line, String column, String code, String reason) {}

    /** 審査の所見。 */
    record Found(String rule, String severity, String place, String reason) {}

    @PostMapping(ALL + "/loads")
    ResponseEntity<Taken> load(HttpServletRequest request, Caller caller) throws IOException {
        String here = "POST " + ALL + "/loads";
        ScreeningSeat seat = rights.require(caller, here);
        TakeScreenings.Answer answer = taking.take(seat, body(request));
        rights.wrote(seat, null, here);
        boolean english = english(request);
        var told = new Taken(answer.taken(), faults(answer.faults(), english), List.of());
        return answer(told, answer.faults().isEmpty());
    }

    /** A document of 自治体検診結果報告書: docs/screenings-feed.md says what stands in it. */
    @PostMapping(ALL + "/documents")
    ResponseEntity<Taken> document(HttpServletRequest request, Caller caller) throws IOException {
        String here = "POST " + ALL + "/documents";
        ScreeningSeat seat = rights.require(caller, here);
        TakeDocument.Answer answer = documents.take(seat, body(request));
        rights.wrote(seat, null, here);
        boolean english = english(request);
        List<Found> findings =
                answer.findings().stream().map(one -> found(one, english)).toList();
        var told = new Taken(answer.taken() ? 1 : 0, faults(answer.faults(), english), findings);
        return answer(told, answer.taken());
    }

    /** @param year 年度 */
    @GetMapping(ALL + "/feed")
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String year, Caller caller) {
        String here = "GET " + ALL + "/feed";
        ScreeningSeat seat = rights.require(caller, here);
        List<List<String>> rows = feed.rows(seat, year.isEmpty() ? feed.thisYear() : ScreeningWords.year(year));
        rights.looked(seat, null, here);
        return new TableFile("screenings-feed", ScreeningFeed.columns(), rows).as(FileForm.of("csv", "UTF-8"));
    }

    private static ResponseEntity<Taken> answer(Taken taken, boolean well) {
        return ResponseEntity.status(well ? 200 : REFUSED)
                .cacheControl(CacheControl.noStore())
                .body(taken);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(TakeScreenings.MOST_BYTES + 1);
        if (body.length > TakeScreenings.MOST_BYTES) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        return body;
    }

    private static List<Fault> faults(List<ScreeningFault> faults, boolean english) {
        return faults.stream()
                .map(one -> {
                    ScreeningField field = one.field();
                    return new Fault(
                            one.line(),
                            field == null ? "" : field.column(),
                            one.why().name(),
                            one.why().in(english));
                })
                .toList();
    }

    private static Found found(Finding finding, boolean english) {
        return new Found(
                finding.rule(),
                finding.severity().name(),
                finding.expression(),
                english ? finding.english() : finding.japanese());
    }

    private static boolean english(HttpServletRequest request) {
        return Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) == Language.ENGLISH;
    }
}
