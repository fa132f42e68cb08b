package jp.musubi.platform.pmh.maternity.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.maternity.CheckupAnswer;
import jp.musubi.platform.pmh.maternity.CheckupResult.Verdict;
import jp.musubi.platform.pmh.maternity.DueCheckup;
import jp.musubi.platform.pmh.maternity.MaternityDesk;
import jp.musubi.platform.pmh.maternity.MaternityRecord;
import jp.musubi.platform.pmh.vaccinations.Questions;
import jp.musubi.platform.pmh.vaccinations.web.SentForm;
import jp.musubi.platform.pmh.vaccinations.web.VaccineNames;
import jp.musubi.standard.maternity.CheckupKinds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 健診の頁(医療機関・助産所)。For who stands at the counter. */
@Controller
final class MaternityDeskPage {

    private static final String HERE = "/desk/maternity";

    /** Of these the form can be mended; every other refusal is final. */
    private static final Set<ProblemCode> MENDED =
            Set.of(ProblemCode.PARAMETER_MISSING, ProblemCode.PARAMETER_INVALID, ProblemCode.MY_NUMBER_REFUSED);

    private final MaternityDesk desk;
    private final VaccineNames names;

    MaternityDeskPage(MaternityDesk desk, VaccineNames names) {
        this.desk = desk;
        this.names = names;
    }

    @GetMapping(HERE)
    String show(@RequestParam(defaultValue = "") String visit, Caller caller, Locale locale, Model model) {
        String here = "GET " + HERE;
        desk.requireSeat(caller, here);
        if (visit.isEmpty()) {
            return "pmh/maternity-none";
        }
        MaternityRecord record = desk.look(CheckupForm.id(visit), caller, here);
        String kind = record.due().stream()
                .filter(one -> one.state() == DueCheckup.State.NOW)
                .map(one -> one.kind().code())
                .findFirst()
                .orElse("");
        return page(visit, record, CheckupForm.fresh(kind, record.today()), locale, model);
    }

    @PostMapping(HERE)
    String register(
            @RequestParam(defaultValue = "") String visit,
            @RequestParam Map<String, String> fields,
            Caller caller,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        String here = "POST " + HERE;
        desk.requireSeat(caller, here);
        UUID id = CheckupForm.id(visit);
        CheckupForm form = new CheckupForm(fields);
        try {
            CheckupAnswer answer = desk.register(form.ask(id), caller, here);
            if (answer.result() != null) {
                next.addAttribute("visit", id.toString());
                next.addFlashAttribute("done", "maternity.done");
                return "redirect:" + HERE;
            }
            model.addAttribute("answer", answer);
        } catch (Problem problem) {
            if (!MENDED.contains(problem.code())) {
                throw problem;
            }
            model.addAttribute("field", problem.place());
        }
        return page(visit, desk.look(id, caller, here), form, locale, model);
    }

    private String page(String visit, MaternityRecord record, CheckupForm form, Locale locale, Model model) {
        model.addAttribute("visit", CheckupForm.id(visit));
        model.addAttribute("record", record);
        model.addAttribute("form", form);
        model.addAttribute("kinds", CheckupKinds.listOn(record.today()));
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute(
                "sent",
                record.forms().stream()
                        .map(one -> new SentForm(one, Questions.listFor(one.course(), record.today())))
                        .toList());
        model.addAttribute("names", names);
        model.addAttribute("english", locale.getLanguage().equals("en"));
        return "pmh/maternity";
    }
}
