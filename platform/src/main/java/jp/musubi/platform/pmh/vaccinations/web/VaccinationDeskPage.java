package jp.musubi.platform.pmh.vaccinations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.vaccinations.ChildRecord;
import jp.musubi.platform.pmh.vaccinations.Questions;
import jp.musubi.platform.pmh.vaccinations.ShotChecked;
import jp.musubi.platform.pmh.vaccinations.VaccinationDesk;
import jp.musubi.standard.vaccinations.Contraindications;
import jp.musubi.standard.vaccinations.Due;
import jp.musubi.standard.vaccinations.Vaccine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 予防接種の頁(医療機関)。For who stands at the counter: check, then register, defer or take back. */
@Controller
final class VaccinationDeskPage {

    private static final String HERE = "/desk/vaccinations";

    /** Of these the form can be mended; every other refusal is final. */
    private static final Set<ProblemCode> MENDED =
            Set.of(ProblemCode.PARAMETER_MISSING, ProblemCode.PARAMETER_INVALID, ProblemCode.MY_NUMBER_REFUSED);

    private final VaccinationDesk desk;
    private final VaccineNames names;
    private final Contraindications contraindications = Contraindications.shipped();

    VaccinationDeskPage(VaccinationDesk desk, VaccineNames names) {
        this.desk = desk;
        this.names = names;
    }

    @GetMapping(HERE)
    String show(@RequestParam(defaultValue = "") String visit, Caller caller, Locale locale, Model model) {
        String here = "GET " + HERE;
        desk.requireSeat(caller, here);
        if (visit.isEmpty()) {
            return "pmh/vaccination-none";
        }
        ChildRecord record = desk.look(ChildIds.id(visit), caller, here);
        String vaccine = record.open().stream()
                .map(Due::vaccine)
                .filter(one -> one != null)
                .map(Vaccine::code)
                .findFirst()
                .orElse("");
        return page(visit, record, ShotForm.fresh(vaccine, record.today()), locale, model);
    }

    /** act: check, give, defer, or back with the shot. */
    @PostMapping(HERE)
    String act(
            @RequestParam(defaultValue = "") String visit,
            @RequestParam(defaultValue = "check") String act,
            @RequestParam(defaultValue = "") List<String> state,
            @RequestParam Map<String, String> fields,
            Caller caller,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        String here = "POST " + HERE;
        desk.requireSeat(caller, here);
        UUID id = ChildIds.id(visit);
        if (act.equals("back")) {
            desk.takeBack(id, ChildIds.id(fields.getOrDefault("shot", "")), caller, here);
            return done(visit, "vaccination.done.back", next);
        }
        ShotForm form = new ShotForm(fields, state);
        try {
            var ask = form.ask(id, act.equals("defer"));
            ShotChecked answer = act.equals("check") ? desk.check(ask, caller, here) : desk.register(ask, caller, here);
            if (answer.shot() != null) {
                return done(visit, "vaccination.done." + act, next);
            }
            model.addAttribute("answer", answer);
        } catch (Problem problem) {
            if (!MENDED.contains(problem.code())) {
                throw problem;
            }
            model.addAttribute("problem", problem.code());
            model.addAttribute("field", problem.place());
        }
        return page(visit, desk.look(id, caller, here), form, locale, model);
    }

    private String page(String visit, ChildRecord record, ShotForm form, Locale locale, Model model) {
        boolean english = locale.getLanguage().equals("en");
        String course = names.schedule()
                .findVaccine(form.get("vaccine"))
                .map(Vaccine::course)
                .orElse("");
        model.addAttribute("visit", ChildIds.id(visit));
        model.addAttribute("record", record);
        model.addAttribute("form", form);
        model.addAttribute("vaccines", names.schedule().vaccinesOn(record.today()));
        model.addAttribute("states", contraindications.listFor(course, record.today()));
        model.addAttribute(
                "sent",
                record.forms().stream()
                        .map(one -> new SentForm(one, Questions.listFor(one.course(), record.today())))
                        .toList());
        model.addAttribute("names", names);
        model.addAttribute("english", english);
        return "pmh/vaccination";
    }

    private static String done(String visit, String message, RedirectAttributes next) {
        next.addAttribute("visit", ChildIds.id(visit).toString());
        next.addFlashAttribute("done", message);
        return "redirect:" + HERE;
    }
}
