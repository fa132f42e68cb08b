package jp.musubi.platform.pmh.care.web;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.Whose;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.care.AgreeCare;
import jp.musubi.platform.pmh.care.CareConsents;
import jp.musubi.platform.pmh.care.Certification;
import jp.musubi.platform.pmh.care.ReadCare;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** わたしの介護の頁。Level, period and share, and which office may read them. */
@Controller
final class OwnCarePage {

    private static final String HERE = "/me/care";

    private final WhoseDesk whose;
    private final ReadCare reading;
    private final AgreeCare agreeing;
    private final CareConsents consents;
    private final Municipalities municipalities;

    OwnCarePage(
            WhoseDesk whose,
            ReadCare reading,
            AgreeCare agreeing,
            CareConsents consents,
            Municipalities municipalities) {
        this.whose = whose;
        this.reading = reading;
        this.agreeing = agreeing;
        this.consents = consents;
        this.municipalities = municipalities;
    }

    /** 一行。 */
    record Row(Certification one, @Nullable Municipality municipality) {}

    @GetMapping(HERE)
    String show(@RequestParam(name = "for", required = false) @Nullable String asked, Caller caller, Model model) {
        Whose found = whose.look(caller, asked, "CARE", "GET " + HERE);
        List<Row> rows = reading.ofOwn(found.person()).stream()
                .map(one -> new Row(one, municipalities.find(one.municipality()).orElse(null)))
                .toList();
        model.addAttribute("whose", found);
        model.addAttribute("choices", whose.list(caller));
        model.addAttribute("rows", rows);
        model.addAttribute("said", reading.consentsOf(found.person()));
        model.addAttribute("offices", consents.offices());
        model.addAttribute("current", reading.today());
        return "pmh/care/own";
    }

    /** @param given yes or no */
    @PostMapping(HERE + "/consents")
    String agree(
            @RequestParam(name = "for", required = false) @Nullable String asked,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "yes") String given,
            @RequestParam(defaultValue = "") String until,
            Caller caller) {
        String here = "POST " + HERE + "/consents";
        Whose found = whose.look(caller, asked, "CARE", here);
        if (!found.mayConsent()) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        agreeing.say(caller, found.person(), office, given.equals("yes"), CareWords.day("until", until), here);
        return found.own() ? "redirect:" + HERE : "redirect:" + HERE + "?for=" + found.word();
    }
}
