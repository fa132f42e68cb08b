package jp.musubi.platform.records.checkups.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.CsvCharset;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.checkups.Candidate;
import jp.musubi.platform.records.checkups.GuidancePage;
import jp.musubi.platform.records.checkups.GuidanceQuery;
import jp.musubi.platform.records.checkups.Judgement.Reason;
import jp.musubi.platform.records.checkups.ListGuidance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 特定保健指導の名簿の HTTP。JSON or CSV, for the insurer. */
@RestController
class GuidanceEndpoint {

    private static final String INTERACTION = "GET /checkups/guidance";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ListGuidance guidance;
    private final Clock clock;

    GuidanceEndpoint(ListGuidance guidance, Clock clock) {
        this.guidance = guidance;
        this.clock = clock;
    }

    record Answer(int year, int total, int page, Map<String, Integer> counts, List<Line> persons) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Nullable String member,
            String patient,
            String document,
            String day,
            String program,
            String facility,
            int age,
            String level,
            String levelText,
            List<Reason> reasons,
            List<String> missing) {

        static Line of(Candidate each) {
            var checkup = each.checkup();
            var judgement = each.judgement();
            return new Line(
                    checkup.member(),
                    "Patient/" + checkup.source().person(),
                    checkup.source().unit().toString(),
                    checkup.day().toString(),
                    checkup.program().japanese(),
                    checkup.source().facility().digits(),
                    judgement.age(),
                    judgement.level().name(),
                    judgement.level().japanese(),
                    judgement.reasons(),
                    judgement.missing());
        }
    }

    /**
     * @param year in which the fiscal year begins; today's when left out
     * @param level one level, {@code all}, or nothing for who is a candidate or cannot be judged
     * @param sort level, day or member
     */
    @GetMapping("/checkups/guidance")
    ResponseEntity<?> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(defaultValue = "level") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int count,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        var form = new GuidanceForm(year, from, to, level, sort);
        GuidanceQuery query = form.query(page, count, LocalDate.ofInstant(clock.instant(), JAPAN));
        if (!List.of("json", "csv").contains(format)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "format");
        }
        Charset encoding = CsvCharset.of(charset);
        GuidancePage found = guidance.list(caller, query, INTERACTION);
        var builder = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (format.equals("csv")) {
            return builder.contentType(new MediaType("text", "csv", encoding))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guidance.csv\"")
                    .body(new GuidanceCsv(encoding).write(found.lines()));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.counts().forEach((key, number) -> counts.put(key.name(), number));
        List<Line> lines = found.lines().stream().map(Line::of).toList();
        return builder.contentType(MediaType.APPLICATION_JSON)
                .body(new Answer(query.year(), found.total(), page, counts, lines));
    }
}
