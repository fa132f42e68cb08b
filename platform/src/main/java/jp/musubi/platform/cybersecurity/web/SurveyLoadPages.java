package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.surveys.Surveys;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 調査を取り込む。A new year's questions without a release; every fault is told with its line. */
@Controller
final class SurveyLoadPages {

    private static final int LONGEST_NAME = 100;

    private final SurveyParts parts;

    SurveyLoadPages(SurveyParts parts) {
        this.parts = parts;
    }

    /** @param survey the year in which it opens @param kind which facilities are asked */
    @PostMapping(SurveyParts.HOME)
    String load(
            Caller caller,
            @RequestParam(required = false) @Nullable String survey,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String opens,
            @RequestParam(required = false) @Nullable String closes,
            @RequestParam(required = false) String @Nullable [] kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        String here = "POST " + SurveyParts.HOME;
        parts.rights().require(caller, Doing.LOAD_EDITION, here);
        if (survey == null || !survey.matches("20[0-9]{2}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "survey");
        }
        LocalDate first = Words.day(opens, "opens");
        LocalDate last = Words.day(closes, "closes");
        if (first == null || last == null || last.isBefore(first)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "closes");
        }
        if (file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        var sent = new Surveys.NewSurvey(
                survey, Words.text(name, "name", LONGEST_NAME), first, last, kinds(kind), LoadPages.text(file));
        Surveys.Outcome outcome = parts.surveys().load(sent, SafetyRights.nameOf(caller));
        if (outcome.taken()) {
            parts.rights().wrote(caller, here);
            return "redirect:" + SurveyParts.HOME;
        }
        model.addAttribute("faults", outcome.faults());
        model.addAttribute("there", outcome.faults().isEmpty());
        model.addAttribute("mayLoad", true);
        model.addAttribute("kinds", FacilityKind.values());
        model.addAttribute("today", parts.today());
        model.addAttribute("surveys", parts.surveys().list());
        model.addAttribute("inspector", caller.role() != Role.OPERATOR);
        return "cybersecurity/surveys";
    }

    private static List<FacilityKind> kinds(String @Nullable [] sent) {
        List<FacilityKind> kinds = Arrays.stream(FacilityKind.values())
                .filter(each -> sent != null && Arrays.asList(sent).contains(each.name()))
                .toList();
        if (kinds.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "kind");
        }
        return kinds;
    }
}
