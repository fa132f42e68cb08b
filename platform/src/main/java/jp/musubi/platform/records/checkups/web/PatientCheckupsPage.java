package jp.musubi.platform.records.checkups.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.web.ShownPerson;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * 患者の健診の頁。For a facility's staff: the person of a number, decided on as {@code GET /fhir/Composition} is. The number
 * goes by POST, so that it stands in no address. Each answer is a look of its own.
 */
@Controller
final class PatientCheckupsPage {

    private static final String INTERACTION = "POST /desk/checkups";
    private static final Set<ProblemCode> MENDED =
            Set.of(ProblemCode.PARAMETER_MISSING, ProblemCode.PARAMETER_INVALID, ProblemCode.MY_NUMBER_REFUSED);

    private final AccessDesk desk;
    private final CheckupLines lines;
    private final People people;
    private final ShownPerson persons;

    PatientCheckupsPage(AccessDesk desk, CheckupLines lines, People people, ShownPerson persons) {
        this.desk = desk;
        this.lines = lines;
        this.people = people;
        this.persons = persons;
    }

    @GetMapping("/desk/checkups")
    String form(Caller caller, Model model) {
        return show(caller, MemberForm.empty(), model);
    }

    @PostMapping("/desk/checkups")
    String checkups(Caller caller, @ModelAttribute("form") MemberForm form, Model model, HttpServletResponse response) {
        try {
            MemberNumber member = form.member();
            PersonId person = people.findByMember(member.system(), member.value())
                    .map(Person::id)
                    .orElse(null);
            AccessGrant grant = granted(caller, person, DataClass.CHECKUP);
            model.addAttribute("shown", persons.of(granted(caller, person, DataClass.DEMOGRAPHICS)));
            model.addAttribute("at", grant.decidedAt());
            lines.show(grant, model);
            return "records/patient-checkups";
        } catch (Problem problem) {
            if (!MENDED.contains(problem.code())) {
                throw problem;
            }
            model.addAttribute("problem", problem.code());
            model.addAttribute("field", problem.place());
            response.setStatus(problem.code().status());
            return show(caller, form, model);
        }
    }

    /** @throws Problem ACCESS-REFUSED, the same for whom nobody knows */
    private AccessGrant granted(Caller caller, @Nullable PersonId person, DataClass dataClass) {
        AccessDecision decision = desk.decide(new AccessRequest(caller, person, Set.of(dataClass), INTERACTION));
        if (decision instanceof AccessDecision.Granted granted) {
            return granted.grant();
        }
        throw new Problem(((AccessDecision.Refused) decision).reason().answer());
    }

    /** @throws Problem ACCESS-REFUSED for who is nobody of a facility's staff */
    private static String show(Caller caller, MemberForm form, Model model) {
        if (caller.staff() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        model.addAttribute("form", form);
        return "records/find-checkups";
    }
}
