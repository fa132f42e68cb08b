package jp.musubi.platform.pmh.screenings.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.Whose;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.pmh.screenings.ReadScreenings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 検診を見る頁。A clinician's, of who is received here and agreed; and the person's own. */
@Controller
final class ScreeningPages {

    private static final String DESK = "/desk/screenings";
    private static final String ONE = DESK + "/of/{visit}";
    private static final String OWN = "/me/screenings";

    private final ReadScreenings reading;
    private final WhoseDesk whose;

    ScreeningPages(ReadScreenings reading, WhoseDesk whose) {
        this.reading = reading;
        this.whose = whose;
    }

    @GetMapping(DESK)
    String present(Caller caller, Model model) {
        model.addAttribute("present", reading.present(caller, "GET " + DESK));
        return "pmh/screenings/present";
    }

    @GetMapping(ONE)
    String of(@PathVariable String visit, Caller caller, Model model) {
        model.addAttribute("seen", reading.of(caller, ScreeningWords.id(visit), "GET " + ONE));
        return "pmh/screenings/seen";
    }

    @GetMapping(OWN)
    String own(@RequestParam(name = "for", required = false) @Nullable String asked, Caller caller, Model model) {
        Whose found = whose.look(caller, asked, "SCREENING", "GET " + OWN);
        model.addAttribute("whose", found);
        model.addAttribute("choices", whose.list(caller));
        model.addAttribute("screenings", reading.ofOwn(found.person()));
        model.addAttribute("due", reading.dueFor(found.person()));
        return "pmh/screenings/own";
    }
}
