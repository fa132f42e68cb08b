package jp.musubi.platform.pmh.maternity.web;

import java.util.Locale;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.maternity.OwnMaternity;
import jp.musubi.platform.pmh.vaccinations.web.VaccineNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 家族の健診と成長の頁。 */
@Controller
final class OwnGrowthPage {

    private static final String HERE = "/me/growth";

    private final OwnMaternity own;
    private final WhoseDesk desk;
    private final VaccineNames names;

    OwnGrowthPage(OwnMaternity own, WhoseDesk desk, VaccineNames names) {
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
        model.addAttribute("names", names);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        return "pmh/growth-own";
    }
}
