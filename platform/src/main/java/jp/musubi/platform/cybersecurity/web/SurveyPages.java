package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.BedBand;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.surveys.AnswerSurvey;
import jp.musubi.platform.cybersecurity.surveys.Question;
import jp.musubi.platform.cybersecurity.surveys.Survey;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 調査に答える頁。The own facility's answers only; offices are shown the surveys with their rates (SurveyDeskPages). */
@Controller
final class SurveyPages {

    private static final String ONE = SurveyParts.HOME + "/{survey}";

    private final SurveyParts parts;
    private final AnswerSurvey answering;
    private final SurveyProposal proposals;

    SurveyPages(SurveyParts parts, AnswerSurvey answering, SurveyProposal proposals) {
        this.parts = parts;
        this.answering = answering;
        this.proposals = proposals;
    }

    @GetMapping(SurveyParts.HOME)
    String list(Caller caller, Model model) {
        String here = "GET " + SurveyParts.HOME;
        model.addAttribute("mayLoad", parts.rights().may(caller, Doing.LOAD_EDITION));
        model.addAttribute("kinds", FacilityKind.values());
        model.addAttribute("today", parts.today());
        if (caller.role() == Role.FACILITY) {
            Facility facility = parts.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, here);
            model.addAttribute(
                    "views",
                    parts.surveys().list().stream()
                            .filter(survey -> survey.asks(facility.kind()))
                            .map(survey -> view(survey, facility))
                            .toList());
            return "cybersecurity/surveys-own";
        }
        if (caller.role() == Role.OPERATOR) {
            parts.rights().require(caller, Doing.LOAD_EDITION, here);
        } else {
            parts.prefecture(caller, here);
        }
        model.addAttribute("surveys", parts.surveys().list());
        model.addAttribute("inspector", caller.role() != Role.OPERATOR);
        return "cybersecurity/surveys";
    }

    @GetMapping(ONE)
    String show(
            Caller caller,
            @PathVariable String survey,
            @RequestParam(required = false) @Nullable String proposal,
            Model model) {
        SurveyParts.Own own = parts.own(caller, survey, "GET " + ONE);
        SurveyView view = view(own.survey(), own.facility());
        Map<String, String> proposed = proposal == null ? Map.of() : proposals.of(own.survey(), own.facility());
        model.addAttribute("view", view);
        model.addAttribute("lines", view.lines(proposed));
        model.addAttribute("bands", BedBand.list());
        return "cybersecurity/survey";
    }

    /** Fields are named by the place of the question: {@code answer-3}. @param then {@code submit} hands it in */
    @PostMapping(ONE)
    String keep(
            Caller caller,
            @PathVariable String survey,
            @RequestParam(required = false) @Nullable String then,
            @RequestParam(required = false) @Nullable String band,
            HttpServletRequest request) {
        String here = "POST " + ONE;
        SurveyParts.Own own = parts.own(caller, survey, here);
        int seen = SheetForm.seen(request);
        Map<String, String> answers = answers(own.survey(), request);
        String size = band == null ? "" : band;
        if (!size.isEmpty() && !BedBand.knows(size)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "band");
        }
        boolean submitted = "submit".equals(then);
        List<Question> missing = own.survey().missing(answers);
        if (submitted && !missing.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, missing.get(0).id());
        }
        var said = new AnswerSurvey.Keeping(seen, size, answers, submitted, SafetyRights.nameOf(caller));
        if (!answering.keep(own.survey(), own.facility(), said)) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        parts.rights().wrote(caller, here);
        return "redirect:" + SurveyParts.HOME + "/" + own.survey().id();
    }

    private SurveyView view(Survey survey, Facility facility) {
        return parts.view(survey, answering.sheets(survey, facility.code()), answering.remindersTo(survey, facility));
    }

    private static Map<String, String> answers(Survey survey, HttpServletRequest request) {
        Map<String, String> answers = new HashMap<>();
        for (int place = 0; place < survey.questions().size(); place++) {
            Question question = survey.questions().get(place);
            String sent = request.getParameter("answer-" + place);
            if (sent != null && !sent.isEmpty()) {
                if (!question.takes(sent)) {
                    throw new Problem(ProblemCode.PARAMETER_INVALID, question.id());
                }
                answers.put(question.id(), sent);
            }
        }
        return answers;
    }
}
