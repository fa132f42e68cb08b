package jp.musubi.platform.kernel.emergency.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.emergency.BreakGlassDesk;
import jp.musubi.platform.kernel.emergency.HeldOpenings;
import jp.musubi.platform.kernel.emergency.Opening;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * 救急時の閲覧を開く頁。For a clinician with the right; who has none is told so and finds no form. What was typed wrong is
 * asked for again.
 */
@Controller
final class OpeningPage {

    /** Of these the clinician can mend the form; every other refusal is final. */
    private static final Set<ProblemCode> MENDED = Set.of(
            ProblemCode.PARAMETER_MISSING,
            ProblemCode.PARAMETER_INVALID,
            ProblemCode.MY_NUMBER_REFUSED,
            ProblemCode.MEMBER_NOT_FOUND,
            ProblemCode.PATIENT_UNSURE);

    private final BreakGlassDesk desk;
    private final HeldOpenings openings;
    private final AccessDesk access;
    private final Clock clock;

    OpeningPage(BreakGlassDesk desk, HeldOpenings openings, AccessDesk access, Clock clock) {
        this.desk = desk;
        this.openings = openings;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/desk/emergency")
    String form(Caller caller, Model model) {
        return show(caller, OpeningForm.empty(), model);
    }

    @PostMapping("/desk/emergency")
    String open(Caller caller, @ModelAttribute("form") OpeningForm form, Model model, HttpServletResponse response) {
        try {
            Opening opening = desk.open(form.request("POST /desk/emergency"), caller);
            return "redirect:/desk/emergency/" + opening.emergency().id();
        } catch (Problem problem) {
            if (!MENDED.contains(problem.code())
                    || access.findRefusalToBreakGlass(caller).isPresent()) {
                throw problem;
            }
            model.addAttribute("problem", problem.code());
            model.addAttribute("field", problem.place());
            response.setStatus(problem.code().status());
            return show(caller, form, model);
        }
    }

    /** @throws Problem ACCESS-REFUSED for who is nobody of a facility's staff */
    private String show(Caller caller, OpeningForm form, Model model) {
        if (caller.staff() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        model.addAttribute("form", form);
        model.addAttribute("may", access.findRefusalToBreakGlass(caller).isEmpty());
        model.addAttribute("held", openings.listHeldBy(caller, clock.instant()));
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("shortest", WrittenReason.SHORTEST);
        model.addAttribute("longest", WrittenReason.LONGEST);
        return "emergency/opening";
    }
}
