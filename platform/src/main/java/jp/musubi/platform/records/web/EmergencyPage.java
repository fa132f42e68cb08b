package jp.musubi.platform.records.web;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.emergency.HeldOpenings;
import jp.musubi.platform.kernel.emergency.Opening;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 救急時の集まりの頁。What the clinician who opened may see, while it holds. Each load of the page is a look of its own. */
@Controller
final class EmergencyPage {

    private static final String INTERACTION = "GET /desk/emergency/{id}";

    private final HeldOpenings openings;
    private final AccessDesk desk;
    private final EmergencyView view;
    private final ShownPerson persons;
    private final Clock clock;

    EmergencyPage(HeldOpenings openings, AccessDesk desk, EmergencyView view, ShownPerson persons, Clock clock) {
        this.openings = openings;
        this.desk = desk;
        this.view = view;
        this.persons = persons;
        this.clock = clock;
    }

    /** Another's opening, one that is over and one that never was are one answer, ACCESS-REFUSED; each asking is logged. */
    @GetMapping("/desk/emergency/{id}")
    String set(@PathVariable UUID id, Caller caller, Model model) {
        Opening opening = openings.findHeldBy(caller, id, clock.instant()).orElse(null);
        Set<DataClass> classes = EmergencyView.classes();
        classes.add(DataClass.DEMOGRAPHICS);
        var request = new AccessRequest(
                        caller, opening == null ? null : opening.emergency().person(), classes, INTERACTION)
                .forPurpose(Purpose.EMERGENCY);
        if (opening != null && desk.decide(request) instanceof AccessDecision.Granted granted) {
            AccessGrant grant = granted.grant();
            model.addAttribute("opening", opening);
            model.addAttribute("shown", persons.of(grant));
            model.addAttribute("parts", view.read(grant));
            model.addAttribute("at", grant.decidedAt());
            return "records/emergency";
        }
        if (opening == null) {
            desk.decide(request);
        }
        throw new Problem(ProblemCode.ACCESS_REFUSED);
    }
}
