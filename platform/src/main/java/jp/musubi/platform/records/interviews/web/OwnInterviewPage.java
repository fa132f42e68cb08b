package jp.musubi.platform.records.interviews.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.Whose;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.platform.records.interviews.InterviewAct;
import jp.musubi.platform.records.interviews.InterviewBook;
import jp.musubi.platform.records.interviews.InterviewStory;
import jp.musubi.platform.records.interviews.OwnInterviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 問診一つの頁。A draft is a form; what was typed wrong is shown again with what was typed. */
@Controller
final class OwnInterviewPage {

    private final AskedPerson person;
    private final InterviewBook book;
    private final OwnInterviews own;
    private final FacilityChoices facilities;
    private final StepLines steps;

    OwnInterviewPage(
            AskedPerson person, InterviewBook book, OwnInterviews own, FacilityChoices facilities, StepLines steps) {
        this.person = person;
        this.book = book;
        this.own = own;
        this.facilities = facilities;
        this.steps = steps;
    }

    @GetMapping("/me/interview/{id}")
    String interview(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            Model model) {
        Interview one = find(id, whose, caller, "GET /me/interview/{id}", model);
        boolean writes = one.state() == InterviewState.DRAFT
                && model.getAttribute("whose") instanceof Whose whom
                && whom.mayConsent();
        return writes ? "records/interview" : "records/interview-shown";
    }

    /** What would be given, read once more before it is. */
    @GetMapping("/me/interview/{id}/check")
    String check(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            Model model) {
        Interview one = find(id, whose, caller, "GET /me/interview/{id}/check", model);
        model.addAttribute("checking", one.state() == InterviewState.DRAFT);
        return "records/interview-shown";
    }

    @PostMapping("/me/interview/{id}")
    String save(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            @RequestParam(defaultValue = "save") String then,
            @RequestParam(defaultValue = "0") String revision,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            Model model,
            RedirectAttributes next) {
        String here = "POST /me/interview/{id}";
        Interview kept = find(id, whose, caller, here, model);
        InterviewForm form = InterviewForm.typed(kept, AskedPerson.questionsOf(kept), request.getParameterMap());
        model.addAttribute("form", form);
        model.addAttribute("revision", revision);
        if (form.wrong()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return "records/interview";
        }
        try {
            own.save(
                    person.act(caller, whose, here), kept.id().interview(), number(revision), before -> form.answers());
        } catch (Problem changed) {
            if (changed.code() != ProblemCode.INTERVIEW_CHANGED) {
                throw changed;
            }
            model.addAttribute("changed", true);
            response.setStatus(changed.code().status());
            return "records/interview";
        }
        String page = "/me/interview/" + kept.id().interview();
        if (then.equals("check")) {
            return AskedPerson.to(page + "/check", whose, next);
        }
        next.addFlashAttribute("done", "interview.done.SAVE");
        return AskedPerson.to(page, whose, next);
    }

    @PostMapping("/me/interview/{id}/turn")
    String turn(
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            RedirectAttributes next) {
        InterviewAct turn = Arrays.stream(InterviewAct.values())
                .filter(each -> each.isOfPerson() && each.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "act"));
        UUID interview = InterviewIds.read(id);
        own.turn(person.act(caller, whose, "POST /me/interview/{id}/turn"), interview, turn);
        next.addFlashAttribute("done", "interview.done." + turn);
        return AskedPerson.to(
                turn == InterviewAct.DISCARD ? "/me/interview" : "/me/interview/" + interview, whose, next);
    }

    /** @throws Problem INTERVIEW-NOT-FOUND for what is another's, too */
    private Interview find(String id, @Nullable String whose, Caller caller, String here, Model model) {
        AccessGrant grant = person.look(caller, whose, here, model);
        InterviewStory story =
                book.find(InterviewIds.read(id), grant).orElseThrow(() -> new Problem(ProblemCode.INTERVIEW_NOT_FOUND));
        Interview one = story.interview();
        model.addAttribute("interview", one);
        model.addAttribute("facilityName", facilities.nameOf(one.facility()));
        model.addAttribute("steps", steps.of(story, grant));
        model.addAttribute("form", InterviewForm.of(one, AskedPerson.questionsOf(one)));
        model.addAttribute("revision", one.revision());
        model.addAttribute("shortest", TypedWords.SHORT);
        model.addAttribute("longest", TypedWords.LONG);
        return one;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
