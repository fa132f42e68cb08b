package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.surveys.AnswerSurvey;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 安全対策の入口。To each what it may do: a facility its sheets, an inspector the picture of the whole. */
@Controller
final class HomePages {

    private static final String HERE = "GET /cybersecurity";

    private final SheetParts parts;
    private final SurveyParts surveys;
    private final AnswerSurvey answering;
    private final Clock clock;

    HomePages(SheetParts parts, SurveyParts surveys, AnswerSurvey answering, Clock clock) {
        this.parts = parts;
        this.surveys = surveys;
        this.answering = answering;
        this.clock = clock;
    }

    /** An edition with the facility's own sheet of it. */
    record Line(Edition edition, boolean current, @Nullable SheetView view, int vendors) {}

    @GetMapping("/cybersecurity")
    String home(Caller caller, Model model) {
        if (caller.role() == Role.FACILITY) {
            return facility(caller, model);
        }
        if (caller.role() == Role.OPERATOR) {
            parts.rights().require(caller, Doing.LOAD_EDITION, HERE);
            return "redirect:/cybersecurity/editions";
        }
        parts.rights().requireInspector(caller, Doing.INSPECT_CHECKLISTS, HERE);
        return "redirect:/cybersecurity/facilities";
    }

    private String facility(Caller caller, Model model) {
        Facility facility = parts.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, HERE);
        Edition current = parts.editions().inForceOn(Days.today(clock));
        Form form = Form.findOf(facility.kind()).orElse(null);
        List<Line> lines = new ArrayList<>();
        if (form != null) {
            parts.editions().list().forEach(edition -> lines.add(line(facility, form, edition, current)));
        }
        Collections.reverse(lines);
        model.addAttribute("facility", facility);
        model.addAttribute("lines", lines);
        model.addAttribute("surveys", waiting(facility));
        return "cybersecurity/home";
    }

    /** Open surveys that ask the facility and were not handed in. */
    private List<SurveyView> waiting(Facility facility) {
        return surveys.surveys().list().stream()
                .filter(survey -> survey.asks(facility.kind()) && survey.isOpenOn(surveys.today()))
                .map(survey -> surveys.view(
                        survey, answering.sheets(survey, facility.code()), answering.remindersTo(survey, facility)))
                .filter(view -> view.counts() == null)
                .toList();
    }

    private Line line(Facility facility, Form form, Edition edition, Edition current) {
        Sheet sheet = parts.sheets().findOwn(facility.code(), edition).orElse(null);
        return new Line(
                edition,
                edition.equals(current),
                sheet == null ? null : parts.views().of(edition, form, sheet),
                parts.sheets().listVendors(facility.code(), edition).size());
    }
}
