package jp.musubi.platform.outbreaks.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.SentinelDisease;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import jp.musubi.platform.outbreaks.sentinel.DrawSentinel;
import jp.musubi.platform.outbreaks.sentinel.SentinelPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 定点の数の頁。Of the sites of the office: sums and the mean of a site, by disease and by area, and who did not report. */
@Controller
final class SentinelFigurePages {

    private static final String PAGE = "/desk/outbreaks/sentinel/sums";
    private static final int WEEKS = 13;
    private static final int MONTHS = 6;

    private final OutbreakRights rights;
    private final DrawSentinel draw;
    private final Diseases diseases;

    SentinelFigurePages(OutbreakRights rights, DrawSentinel draw, Diseases diseases) {
        this.rights = rights;
        this.draw = draw;
        this.diseases = diseases;
    }

    private record Asked(SentinelPeriod period, SentinelDisease disease) {}

    @GetMapping(PAGE)
    String show(
            Caller caller,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String disease,
            Model model) {
        String here = "GET " + PAGE;
        Viewer viewer = rights.requireOffice(caller, here);
        Asked asked = asked(site, period, disease);
        rights.looked(caller, here);
        model.addAttribute("asked", asked.period());
        model.addAttribute("disease", asked.disease());
        model.addAttribute("sites", kinds());
        model.addAttribute("periods", periods(asked.period().kind()));
        model.addAttribute("figures", draw.draw(asked.period(), asked.disease(), viewer));
        return "outbreaks/sentinel-sums";
    }

    /** By disease, with the mean of a site. */
    @GetMapping(PAGE + ".csv")
    ResponseEntity<byte[]> csv(
            Caller caller,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset) {
        String here = "GET " + PAGE + ".csv";
        FileForm form = FileForm.of(format, charset);
        Viewer viewer = rights.requireOffice(caller, here);
        Asked asked = asked(site, period, null);
        rights.looked(caller, here);
        List<List<String>> rows = draw.draw(asked.period(), asked.disease(), viewer).lines().stream()
                .map(line -> List.of(
                        asked.period().text(),
                        line.disease().japanese(),
                        Long.toString(line.asked().cases()),
                        Long.toString(line.asked().sites()),
                        line.asked().sites() == 0 ? "" : line.asked().text()))
                .toList();
        return new TableFile("sentinel", List.of("期間", "疾患", "報告数", "報告した定点", "定点当たり"), rows).as(form);
    }

    /** @throws Problem PARAMETER-INVALID with the field */
    private Asked asked(@Nullable String site, @Nullable String period, @Nullable String disease) {
        String kind = site == null || site.isBlank() ? kinds().get(0) : site;
        if (!kinds().contains(kind)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "site");
        }
        SentinelPeriod asked = period == null || period.isBlank()
                ? newest(kind)
                : SentinelPeriod.find(kind, period)
                        .filter(each ->
                                each.from().getYear() >= 2000 && each.from().getYear() < 2100)
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "period"));
        List<SentinelDisease> counted = diseases.bookOn(asked.from()).counted(kind, asked.monthly());
        if (counted.isEmpty()) {
            // The period of the kind that was chosen before: another kind may count by month only.
            SentinelPeriod other = newest(kind);
            return new Asked(
                    other,
                    diseases.bookOn(other.from()).counted(kind, other.monthly()).get(0));
        }
        return new Asked(
                asked,
                counted.stream()
                        .filter(each -> each.id().equals(disease))
                        .findFirst()
                        .orElse(counted.get(0)));
    }

    private List<String> kinds() {
        return diseases.book().counted().stream()
                .map(SentinelDisease::site)
                .distinct()
                .toList();
    }

    /** The last period that is over: of weeks where the kind counts by week. */
    private SentinelPeriod newest(String kind) {
        boolean monthly = diseases.book().counted(kind, false).isEmpty();
        return SentinelPeriod.around(kind, monthly, diseases.today()).before();
    }

    private List<SentinelPeriod> periods(String kind) {
        LocalDate today = diseases.today();
        List<SentinelPeriod> periods = new ArrayList<>();
        for (boolean monthly : new boolean[] {false, true}) {
            SentinelPeriod period = SentinelPeriod.around(kind, monthly, today);
            for (int i = 0;
                    i < (monthly ? MONTHS : WEEKS)
                            && !diseases.book().counted(kind, monthly).isEmpty();
                    i++) {
                periods.add(period);
                period = period.before();
            }
        }
        return periods;
    }
}
