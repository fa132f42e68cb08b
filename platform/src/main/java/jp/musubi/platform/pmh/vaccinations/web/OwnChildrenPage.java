package jp.musubi.platform.pmh.vaccinations.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.vaccinations.OwnVaccinations;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 家族の予防接種の頁。Schedule, history, forms and letters of the person, or of a child of who is signed in. */
@Controller
final class OwnChildrenPage {

    static final String HERE = "/me/children";
    private static final int LONGEST = 200;

    private final OwnVaccinations own;
    private final WhoseDesk desk;
    private final VaccineNames names;

    OwnChildrenPage(OwnVaccinations own, WhoseDesk desk, VaccineNames names) {
        this.own = own;
        this.desk = desk;
        this.names = names;
    }

    @GetMapping(HERE)
    String show(
            @RequestParam(name = "for", required = false) @Nullable String asked,
            Caller caller,
            Locale locale,
            Model model) {
        PersonId person = desk.personOf(caller, asked);
        model.addAttribute("record", own.of(caller, person, "GET " + HERE));
        model.addAttribute("whose", desk.whose(caller, person));
        model.addAttribute("choices", desk.list(caller));
        model.addAttribute("english", locale.getLanguage().equals("en"));
        model.addAttribute("names", names);
        return "pmh/children";
    }

    /** A form for the vaccination: the begun one, or a new one. */
    @PostMapping(HERE + "/forms")
    String start(
            @RequestParam(defaultValue = "") String course,
            @RequestParam(name = "for", required = false) @Nullable String asked,
            Caller caller,
            RedirectAttributes next) {
        UUID form = own.start(desk.act(caller, asked, "POST " + HERE + "/forms"), course);
        return to(HERE + "/forms/" + form, asked, next);
    }

    /** 依頼書を頼む。 */
    @PostMapping(HERE + "/letters")
    String askLetter(
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") List<String> course,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "for", required = false) @Nullable String asked,
            Caller caller,
            RedirectAttributes next) {
        if (!facility.matches("[0-9]{10}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
        own.askLetter(
                desk.act(caller, asked, "POST " + HERE + "/letters"),
                new FacilityCode(facility),
                course,
                ChildIds.words(reason, LONGEST, "reason"));
        next.addFlashAttribute("done", "children.letter.asked");
        return to(HERE, asked, next);
    }

    /** To a page of the same person. */
    static String to(String page, @Nullable String asked, RedirectAttributes next) {
        if (asked != null && !asked.isEmpty()) {
            next.addAttribute("for", asked);
        }
        return "redirect:" + page;
    }
}
