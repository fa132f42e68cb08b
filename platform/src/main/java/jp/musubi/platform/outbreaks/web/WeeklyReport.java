package jp.musubi.platform.outbreaks.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.SentinelDisease;
import jp.musubi.platform.outbreaks.figures.DrawFigures;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import jp.musubi.platform.outbreaks.sentinel.DrawSentinel;
import jp.musubi.platform.outbreaks.sentinel.SentinelPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 週報。Cases by disease of the office's own notices, in a week and since the year began, and what the sentinel sites counted in
 * the week, as PDF; nobody is named.
 */
@Controller
final class WeeklyReport {

    private static final String PAGE = "/desk/outbreaks/weekly.pdf";

    private final OutbreakRights rights;
    private final DrawFigures draw;
    private final Diseases diseases;
    private final DrawSentinel sentinel;
    private final PrintPdf printing;

    WeeklyReport(OutbreakRights rights, DrawFigures draw, Diseases diseases, DrawSentinel sentinel, PrintPdf printing) {
        this.rights = rights;
        this.draw = draw;
        this.diseases = diseases;
        this.sentinel = sentinel;
        this.printing = printing;
    }

    /** 週報の一行。@param name as people read it */
    record Line(String name, long week, long year) {}

    /** 定点の一つの種類。Of those that count by week and of which the office has sites. */
    record Sites(String kind, DrawSentinel.Figures figures) {}

    /** @param week any day of the week, Monday to Sunday; today when there is none */
    @GetMapping(PAGE)
    ResponseEntity<byte[]> print(Caller caller, @RequestParam(required = false) @Nullable String week, Locale locale) {
        String here = "GET " + PAGE;
        Viewer viewer = rights.requireOffice(caller, here);
        LocalDate monday =
                Sent.day(week, "week", diseases.today()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        rights.looked(caller, here);
        List<Line> lines = draw.weekly(monday, viewer).stream()
                .map(row -> new Line(name(row.disease()), row.week(), row.year()))
                .toList();
        Map<String, Object> content =
                Map.of("monday", monday, "sunday", monday.plusDays(6), "lines", lines, "sites", sites(monday, viewer));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"weekly.pdf\"")
                .body(printing.print("outbreaks/weekly-pdf", content, locale));
    }

    private List<Sites> sites(LocalDate monday, Viewer viewer) {
        DiseaseBook book = diseases.bookOn(monday);
        return book.counted().stream()
                .map(SentinelDisease::site)
                .distinct()
                .flatMap(kind -> book.counted(kind, false).stream()
                        .limit(1)
                        .map(first -> new Sites(
                                kind, sentinel.draw(SentinelPeriod.around(kind, false, monday), first, viewer))))
                .filter(each -> each.figures().sites() > 0)
                .toList();
    }

    private String name(String disease) {
        return diseases.book().find(disease).map(found -> found.japanese()).orElse(disease);
    }
}
