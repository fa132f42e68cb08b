package jp.musubi.platform.kernel.consent.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
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

/** わたしの同意。Reading them is logged, as every look at what is kept of a person. */
@Controller
final class ConsentsPage {

    private final Consents consents;
    private final Facilities facilities;
    private final AuditLog log;
    private final Clock clock;

    ConsentsPage(Consents consents, Facilities facilities, AuditLog log, Clock clock) {
        this.consents = consents;
        this.facilities = facilities;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/me/consents")
    String consents(Caller caller, Model model) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        log.write(new AuditEntry(caller, Act.VIEW, caller.person(), List.of("CONSENT"), null, "GET /me/consents"));
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
