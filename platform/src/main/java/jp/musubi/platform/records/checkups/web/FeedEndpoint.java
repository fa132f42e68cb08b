package jp.musubi.platform.records.checkups.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.CsvCharset;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.checkups.FeedDelay;
import jp.musubi.platform.records.checkups.FeedDelays;
import jp.musubi.platform.records.checkups.FeedPage;
import jp.musubi.platform.records.checkups.TakeFeed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 保険者への連携の HTTP。FHIR, NDJSON or CSV, page by page; the header Musubi-Next says with what to ask for more. */
@RestController
class FeedEndpoint {

    static final String NEXT = "Musubi-Next";

    private static final String INTERACTION = "GET /checkups/feed";
    private static final int MOST = 200;

    private final TakeFeed feed;
    private final FeedDelays delays;

    FeedEndpoint(TakeFeed feed, FeedDelays delays) {
        this.feed = feed;
        this.delays = delays;
    }

    record Delays(int days, List<FeedDelay> insurers) {}

    /**
     * @param format fhir, ndjson or csv
     * @param charset of CSV: UTF-8 (with BOM) or Windows-31J
     */
    @GetMapping("/checkups/feed")
    ResponseEntity<byte[]> take(
            @RequestParam(defaultValue = "0") long since,
            @RequestParam(defaultValue = "100") int count,
            @RequestParam(defaultValue = "fhir") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        requireBetween(since, 0, Long.MAX_VALUE, "since");
        requireBetween(count, 1, MOST, "count");
        Charset encoding = CsvCharset.of(charset);
        if (!List.of("fhir", "ndjson", "csv").contains(format)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "format");
        }
        FeedPage page = feed.take(caller, since, count, INTERACTION);
        String self = ServletUriComponentsBuilder.fromCurrentRequest().toUriString();
        String next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("since", page.next())
                .toUriString();
        String base = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/fhir")
                .toUriString();
        var builder = ResponseEntity.ok().cacheControl(CacheControl.noStore()).header(NEXT, Long.toString(page.next()));
        if (page.more()) {
            builder.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return switch (format) {
            case "csv" ->
                builder.contentType(new MediaType("text", "csv", encoding))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checkups.csv\"")
                        .body(new FeedCsv(encoding).write(page.lines()));
            case "ndjson" ->
                builder.contentType(MediaType.parseMediaType("application/fhir+ndjson"))
                        .body(new FeedFhir(base).lines(page.lines()));
            default ->
                builder.contentType(new MediaType(MediaType.parseMediaType("application/fhir+json"), UTF_8))
                        .body(new FeedFhir(base).bundle(page.lines(), self, page.more() ? next : null));
        };
    }

    /** How long it takes until insurers have what was registered, over the last days. */
    @GetMapping("/checkups/feed/delays")
    Delays delays(@RequestParam(defaultValue = "31") int days, Caller caller) {
        requireBetween(days, 1, 3_660, "days");
        return new Delays(days, delays.list(caller, days, "GET /checkups/feed/delays"));
    }

    private static void requireBetween(long value, long least, long most, String name) {
        if (value < least || value > most) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
    }
}
