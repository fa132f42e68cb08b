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
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.figures.DrawFigures;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 週報。Cases by disease of the office's own notices, in a week and since the year began, as PDF; nobody is named. */
@Controller
final class WeeklyReport {

    private static final String PAGE = "/desk/outbreaks/weekly.pdf";

    private final OutbreakRights rights;
    private final DrawFigures draw;
    private final Diseases diseases;
    private final PrintPdf printing;

    WeeklyReport(OutbreakRights rights, DrawFigures draw, Diseases diseases, PrintPdf printing) {
        this.rights = rights;
        this.draw = draw;
        this.diseases = diseases;
        this.printing = printing;
    }

    /** 週報の一行。@param name as people read it */
    record Line(String name, long week, long year) {}

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
        Map<String, Object> content = Map.of("monday", monday, "sunday", monday.plusDays(6), "lines", lines);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"weekly.pdf\"")
                .body(printing.print("outbreaks/weekly-pdf", content, locale));
    }

    private String name(String disease) {
        return diseases.book().find(disease).map(found -> found.japanese()).orElse(disease);
    }
}
