package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.surveys.DrawSurvey;
import jp.musubi.platform.cybersecurity.surveys.Survey;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 調査の割合の頁。For a prefecture its own area with who has not handed in, for the ministry the country; no facility's answers. */
@Controller
final class SurveyDeskPages {

    private static final String RATES = SurveyParts.HOME + "/{survey}/rates";
    private static final String REMINDERS = SurveyParts.HOME + "/{survey}/reminders";

    private final SurveyParts parts;
    private final DrawSurvey drawing;

    SurveyDeskPages(SurveyParts parts, DrawSurvey drawing) {
        this.parts = parts;
        this.drawing = drawing;
    }

    /** @param question shown by prefecture and band */
    @GetMapping(RATES)
    String rates(
            Caller caller,
            @PathVariable String survey,
            @RequestParam(required = false) @Nullable String question,
            HttpServletRequest request,
            Model model) {
        String prefecture = parts.prefecture(caller, "GET " + RATES);
        Survey found = parts.find(survey);
        List<Facility> waiting = prefecture.isEmpty() ? List.of() : drawing.waiting(found, prefecture);
        model.addAttribute("picture", drawing.draw(found, question, prefecture));
        model.addAttribute("prefecture", prefecture);
        model.addAttribute("list", WaitingTable.ALL.view(waiting, ListQuery.of(request)));
        model.addAttribute("waitingCount", waiting.size());
        model.addAttribute("reminders", drawing.reminders(found, prefecture));
        model.addAttribute("rules", parts.rules().list(found));
        model.addAttribute("open", found.isOpenOn(parts.today()));
        return "cybersecurity/survey-rates";
    }

    /** Who of the own prefecture has not handed in, as a file. */
    @GetMapping(path = RATES, params = "format")
    ResponseEntity<byte[]> waiting(Caller caller, @PathVariable String survey, HttpServletRequest request) {
        String prefecture = parts.prefecture(caller, "GET " + RATES);
        Survey found = parts.find(survey);
        if (prefecture.isEmpty()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return WaitingTable.ALL.answer(drawing.waiting(found, prefecture), ListQuery.of(request));
    }

    /** One line a prefecture, question and answer. */
    @GetMapping(RATES + ".csv")
    ResponseEntity<byte[]> csv(Caller caller, @PathVariable String survey) {
        String prefecture = parts.prefecture(caller, "GET " + RATES + ".csv");
        Survey found = parts.find(survey);
        return SurveyCsv.file(drawing.drawAll(found, prefecture));
    }

    @PostMapping(REMINDERS)
    String remind(Caller caller, @PathVariable String survey) {
        String here = "POST " + REMINDERS;
        String prefecture = parts.prefecture(caller, here);
        Survey found = parts.find(survey);
        if (!found.isOpenOn(parts.today()) || !drawing.remind(found, prefecture, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        parts.rights().wrote(caller, here);
        return "redirect:" + SurveyParts.HOME + "/" + found.id() + "/rates";
    }
}
