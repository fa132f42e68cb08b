package jp.musubi.platform.records.checkups.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.records.checkups.FiscalYear;
import jp.musubi.platform.records.checkups.GuidanceLevel;
import jp.musubi.platform.records.checkups.GuidancePage;
import jp.musubi.platform.records.checkups.GuidanceQuery;
import jp.musubi.platform.records.checkups.ListGuidance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 保険者の席: 特定保健指導の候補。Of a fiscal year, by level, in three orders; all of them as a file. */
@Controller
final class InsurerGuidancePage {

    private static final int PAGE = 50;
    private static final int YEARS = 6;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ListGuidance guidance;
    private final Clock clock;

    InsurerGuidancePage(ListGuidance guidance, Clock clock) {
        this.guidance = guidance;
        this.clock = clock;
    }

    @GetMapping("/desk/guidance")
    String guidance(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "level") String sort,
            @RequestParam(defaultValue = "1") int page,
            Caller caller,
            Model model) {
        GuidanceQuery query = new GuidanceForm(year, null, null, level, sort).query(page, PAGE, today());
        GuidancePage found = guidance.list(caller, query, "GET /desk/guidance");
        int thisYear = FiscalYear.of(today()).year();
        model.addAttribute("query", query);
        model.addAttribute("level", level);
        model.addAttribute("sort", sort);
        model.addAttribute("found", found);
        model.addAttribute("levels", GuidanceLevel.values());
        model.addAttribute("orders", List.of("level", "day", "member"));
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS).mapToObj(back -> thisYear - back).toList());
        model.addAttribute("pages", Math.max(1, (found.total() + PAGE - 1) / PAGE));
        return "records/insurer-guidance";
    }

    @GetMapping("/desk/guidance/file")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "level") String sort,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        FileForm form = FileForm.of(format, charset);
        GuidanceQuery query = new GuidanceForm(year, null, null, level, sort).query(1, GuidanceForm.MOST, today());
        GuidancePage found = guidance.list(caller, query, "GET /desk/guidance/file");
        if (form.kind() == FileForm.Kind.XLSX) {
            return GuidanceCsv.table(found.lines()).as(form);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("text", "csv", form.charset()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guidance.csv\"")
                .body(new GuidanceCsv(form.charset()).write(found.lines()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
