package jp.musubi.platform.pmh.web;

import java.util.Locale;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.pmh.charges.OwnSubsidies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** わたしの医療費助成の頁。 */
@Controller
final class OwnSubsidiesPage {

    private final OwnSubsidies subsidies;

    OwnSubsidiesPage(OwnSubsidies subsidies) {
        this.subsidies = subsidies;
    }

    @GetMapping("/me/subsidies")
    String show(Caller caller, Locale locale, Model model) {
        model.addAttribute("months", subsidies.of(caller, "GET /me/subsidies"));
        model.addAttribute("english", locale.getLanguage().equals("en"));
        return "pmh/own";
    }
}
