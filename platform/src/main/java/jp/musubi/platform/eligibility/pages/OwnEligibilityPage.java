package jp.musubi.platform.eligibility.pages;

import java.util.Locale;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.eligibility.confirmation.EligibilityWords;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.problems.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** わたしの資格。The same answer as a counter gets, in full; a look of its own in the log. */
@Controller
final class OwnEligibilityPage {

    private final Eligibility eligibility;
    private final Facilities facilities;

    OwnEligibilityPage(Eligibility eligibility, Facilities facilities) {
        this.eligibility = eligibility;
        this.facilities = facilities;
    }

    @GetMapping("/me/eligibility")
    String own(Caller caller, Locale locale, Model model) {
        Confirmation confirmation = eligibility.of(caller.person(), caller, "GET /me/eligibility");
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.JAPANESE;
        model.addAttribute("day", confirmation.day());
        model.addAttribute("validity", confirmation.validity().code());
        model.addAttribute("remarks", EligibilityWords.listOf(confirmation, language));
        model.addAttribute("coverages", OwnCoverage.listOf(confirmation, facilities));
        model.addAttribute("subsidies", confirmation.subsidies());
        model.addAttribute("english", language == Language.ENGLISH);
        return "eligibility/own";
    }
}
