package jp.musubi.platform.kernel.consent.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** わたしの同意。 */
@Controller
final class ConsentsPage {

    private final Consents consents;
    private final Facilities facilities;
    private final Clock clock;

    ConsentsPage(Consents consents, Facilities facilities, Clock clock) {
        this.consents = consents;
        this.facilities = facilities;
        this.clock = clock;
    }

    @GetMapping("/me/consents")
    String consents(Caller caller, Model model) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        model.addAttribute("consents", listOf(caller.person()));
        return "consent/consents";
    }

    private List<ConsentLine> listOf(PersonId person) {
        Instant now = clock.instant();
        return consents.listOf(person).stream()
                .map(consent -> new ConsentLine(consent, facilityNameOf(consent), now))
                .toList();
    }

    private String facilityNameOf(Consent consent) {
        return facilities
                .find(consent.facility())
                .map(Facility::name)
                .orElse(consent.facility().digits());
    }
}
