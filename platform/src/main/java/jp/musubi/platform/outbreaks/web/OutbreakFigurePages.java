package jp.musubi.platform.outbreaks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseClass;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.figures.Asked;
import jp.musubi.platform.outbreaks.figures.DrawFigures;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 数の頁。Of the office's own notices the curves, of the country the 47. */
@Controller
final class OutbreakFigurePages {

    private static final String PAGE = "/desk/outbreaks/figures";
    private static final int ORDINARY_DAYS = 60;

    private final OutbreakRights rights;
    private final DrawFigures draw;
    private final Diseases diseases;

    OutbreakFigurePages(OutbreakRights rights, DrawFigures draw, Diseases diseases) {
        this.rights = rights;
        this.draw = draw;
        this.diseases = diseases;
    }

    @GetMapping(PAGE)
    String show(
            Caller caller,
            @RequestParam(required = false) @Nullable String disease,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            Model model) {
        String here = "GET " + PAGE;
        Viewer viewer = rights.requireOffice(caller, here);
        Asked asked = asked(disease, from, until);
        rights.looked(caller, here);
        model.addAttribute("asked", asked);
        model.addAttribute("diseases", diseases.book().list());
        model.addAttribute("figures", draw.draw(asked, viewer));
        model.addAttribute(
                "classes",
                diseases.book().list().stream()
                        .map(Disease::diseaseClass)
                        .collect(Collectors.toMap(DiseaseClass::id, each -> each, (one, same) -> one)));
        return "outbreaks/figures";
    }

    /** By day, class and band of ages, of the office's own notices. */
    @GetMapping(PAGE + ".csv")
    ResponseEntity<byte[]> csv(
            Caller caller,
            @RequestParam(required = false) @Nullable String disease,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset) {
        String here = "GET " + PAGE + ".csv";
        FileForm form = FileForm.of(format, charset);
        Viewer viewer = rights.requireOffice(caller, here);
        Asked asked = asked(disease, from, until);
        rights.looked(caller, here);
        List<List<String>> rows = draw.lines(asked, viewer).stream()
                .map(line ->
                        List.of(line.day().toString(), line.diseaseClass(), line.band(), Long.toString(line.number())))
                .toList();
        return new TableFile("outbreaks", List.of("day", "class", "age_from", "cases"), rows).as(form);
    }

    private Asked asked(@Nullable String disease, @Nullable String from, @Nullable String until) {
        LocalDate last = Sent.day(until, "until", diseases.today());
        LocalDate first = Sent.day(from, "from", last.minusDays(ORDINARY_DAYS));
        if (disease != null
                && !disease.isBlank()
                && diseases.book().find(disease).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "disease");
        }
        if (last.isBefore(first) || first.plusDays(Asked.LONGEST).isBefore(last)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "from");
        }
        return new Asked(disease == null ? "" : disease.strip(), first, last);
    }
}
