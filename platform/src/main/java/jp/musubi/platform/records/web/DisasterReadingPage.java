package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.DisasterAnswer;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 災害時に読む頁。In the area of an open disaster, by who may read in one: first who it is and what the person answered, then the
 * set in the order of the emergency page. Each load of the set is a look of its own.
 */
@Controller
final class DisasterReadingPage {

    /** Of these the form can be mended; every other refusal is final. */
    private static final Set<ProblemCode> MENDED = Set.of(
            ProblemCode.PARAMETER_MISSING,
            ProblemCode.PARAMETER_INVALID,
            ProblemCode.MY_NUMBER_REFUSED,
            ProblemCode.PATIENT_UNSURE);

    private final DisasterSeat seat;
    private final FindInDisaster finding;
    private final AccessDesk desk;
    private final EmergencyView view;
    private final ShownPerson persons;

    DisasterReadingPage(
            DisasterSeat seat, FindInDisaster finding, AccessDesk desk, EmergencyView view, ShownPerson persons) {
        this.seat = seat;
        this.finding = finding;
        this.desk = desk;
        this.view = view;
        this.persons = persons;
    }

    @GetMapping("/desk/disaster")
    String form(Caller caller, Model model) {
        seat.require(caller, Act.VIEW, "GET /desk/disaster");
        return show(caller, DisasterFields.empty(), model);
    }

    @PostMapping("/desk/disaster")
    String find(
            Caller caller,
            @ModelAttribute("form") DisasterFields form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        seat.require(caller, Act.SEARCH, "POST /desk/disaster");
        try {
            DisasterAnswer answer = form.said();
            PersonId person = finding.find(form.question(), caller, "POST /desk/disaster");
            next.addAttribute("answer", answer.name());
            return "redirect:/desk/disaster/people/" + person;
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

    /** Nobody known, who declined and who was not asked are one answer, ACCESS-REFUSED; so is a disaster that is over. */
    @GetMapping("/desk/disaster/people/{id}")
    String set(@PathVariable String id, @RequestParam(defaultValue = "") String answer, Caller caller, Model model) {
        Set<DataClass> classes = EmergencyView.classes();
        classes.add(DataClass.DEMOGRAPHICS);
        var request = new AccessRequest(caller, personOf(id), classes, "GET /desk/disaster/people/{id}")
                .forPurpose(Purpose.DISASTER);
        AccessDecision decision = desk.decide(answered(request, answer));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        if (!grant.classes().contains(DataClass.DEMOGRAPHICS)) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        model.addAttribute("open", seat.listOpen(caller));
        model.addAttribute("answer", answer);
        model.addAttribute("shown", persons.of(grant));
        model.addAttribute("parts", view.read(grant));
        model.addAttribute("at", grant.decidedAt());
        return "records/disaster-set";
    }

    private String show(Caller caller, DisasterFields form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("open", seat.listOpen(caller));
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("answers", List.of(DisasterAnswer.AGREED, DisasterAnswer.CANNOT_ANSWER));
        return "records/disaster";
    }

    private static AccessRequest answered(AccessRequest request, String said) {
        for (DisasterAnswer answer : DisasterAnswer.values()) {
            if (answer.name().equals(said)) {
                return request.answered(answer);
            }
        }
        return request;
    }

    /** Null for what is nobody's id: asked and refused as for a stranger. */
    private static @Nullable PersonId personOf(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? new PersonId(uuid) : null;
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
