package jp.musubi.platform.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.UseCount;
import jp.musubi.platform.records.UseCounts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 利用の数、機械が読む形。JSON and CSV, 500 counts a page. */
@RestController
final class UseEndpoint {

    private static final String HEAD = "month,payer,kind,document,way,acts\r\n";

    private final UseCounts counts;

    UseEndpoint(UseCounts counts) {
        this.counts = counts;
    }

    record Body(String month, int page, List<Line> counts) {}

    record Line(String payer, String kind, String document, String way, long acts) {

        static Line of(UseCount count) {
            return new Line(count.payer(), count.kind().name(), count.document(), count.way(), count.acts());
        }
    }

    @GetMapping("/records/use")
    ResponseEntity<Body> json(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "1") String page,
            Caller caller) {
        List<UseCount> list = counts.list(() -> asked(month, page), caller, "GET /records/use");
        int number = pageOf(page);
        return paged("/records/use", month, number, list)
                .body(new Body(month, number, list.stream().map(Line::of).toList()));
    }

    @GetMapping("/records/use.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "1") String page,
            Caller caller) {
        List<UseCount> list = counts.list(() -> asked(month, page), caller, "GET /records/use.csv");
        int number = pageOf(page);
        String lines = list.stream()
                .map(one -> String.join(
                                ",",
                                one.month().toString(),
                                one.payer(),
                                one.kind().name(),
                                one.document(),
                                one.way(),
                                Long.toString(one.acts()))
                        + "\r\n")
                .collect(Collectors.joining());
        return paged("/records/use.csv", month, number, list)
                .contentType(new MediaType("text", "csv", UTF_8))
                .body((HEAD + lines).getBytes(UTF_8));
    }

    private static ResponseEntity.BodyBuilder paged(String path, String month, int page, List<UseCount> list) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
        return list.size() < UseCounts.PAGE
                ? answer
                : answer.header(
                        HttpHeaders.LINK, "<" + path + "?month=" + month + "&page=" + (page + 1) + ">; rel=\"next\"");
    }

    private static UseCounts.Asked asked(String month, String page) {
        return new UseCounts.Asked(monthOf(month), pageOf(page));
    }

    private static YearMonth monthOf(String text) {
        if (text.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "month");
        }
        if (!text.matches("2[0-9]{3}-(0[1-9]|1[0-2])")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "month");
        }
        return YearMonth.parse(text);
    }

    private static int pageOf(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return Integer.parseInt(text);
    }
}
