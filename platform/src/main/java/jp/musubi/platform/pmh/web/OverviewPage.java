package jp.musubi.platform.pmh.web;

import java.util.Locale;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.pmh.overview.ReadOverview;
import jp.musubi.platform.pmh.vaccinations.web.VaccineNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** わたしと家族の一覧の頁。 */
@Controller
final class OverviewPage {

    private static final String HERE = "/me/overview";

    private final ReadOverview reading;
    private final VaccineNames names;

    OverviewPage(ReadOverview reading, VaccineNames names) {
        this.reading = reading;
        this.names = names;
    }

    @GetMapping(HERE)
    String show(Caller caller, Locale locale, Model model) {
        model.addAttribute("overview", reading.of(caller, "GET " + HERE));
        model.addAttribute("names", names);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        return "pmh/overview";
    }
}
