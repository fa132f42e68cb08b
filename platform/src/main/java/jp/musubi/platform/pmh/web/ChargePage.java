package jp.musubi.platform.pmh.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.charges.ChargeAnswer;
import jp.musubi.platform.pmh.charges.ChargeDesk;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 窓口の計算の頁。With a visit the person's subsidies and their ledger count; without one only what is typed. */
@Controller
final class ChargePage {

    private static final String HERE = "/desk/charge";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Of these the form can be mended; every other refusal is final. */
    private static final Set<ProblemCode> MENDED =
            Set.of(ProblemCode.PARAMETER_MISSING, ProblemCode.PARAMETER_INVALID, ProblemCode.MY_NUMBER_REFUSED);

    private final ChargeDesk desk;
    private final Clock clock;

    ChargePage(ChargeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String form(@RequestParam(defaultValue = "") String visit, Caller caller, Locale locale, Model model) {
        desk.requireSeat(caller, "GET " + HERE);
        return show(visit, ChargeForm.fresh(LocalDate.ofInstant(clock.instant(), JAPAN)), locale, model);
    }

    @PostMapping(HERE)
    String count(
            @RequestParam(defaultValue = "") String visit,
            @RequestParam(defaultValue = "try") String act,
            @ModelAttribute("form") ChargeForm form,
            Caller caller,
            Locale locale,
            Model model) {
        desk.requireSeat(caller, "POST " + HERE);
        try {
            ChargeAnswer answer = answer(visit, act, form, caller);
            model.addAttribute("answer", ChargeJson.of(answer, inEnglish(locale)));
            return show(visit, answer.id() == null ? form : form.next(), locale, model);
        } catch (Problem problem) {
            if (!MENDED.contains(problem.code())) {
                throw problem;
            }
            model.addAttribute("problem", problem.code());
            model.addAttribute("field", problem.place());
        }
        return show(visit, form, locale, model);
    }

    private ChargeAnswer answer(String visit, String act, ChargeForm form, Caller caller) {
        if (visit.isEmpty()) {
            return desk.plain(form.treated(), form.patient(), form.day());
        }
        UUID id = ChargeBody.id(visit);
        String here = "POST " + HERE;
        return act.equals("charge") ? desk.charge(form.ask(id), caller, here) : desk.tryOut(form.ask(id), caller, here);
    }

    private static String show(String visit, ChargeForm form, Locale locale, Model model) {
        model.addAttribute("visit", visitShown(visit));
        model.addAttribute("form", form);
        model.addAttribute("cares", Care.values());
        model.addAttribute("shares", List.of("30", "20", "10"));
        model.addAttribute("classes", IncomeClass.values());
        model.addAttribute("english", inEnglish(locale));
        return "pmh/charge";
    }

    private static @Nullable String visitShown(String visit) {
        return visit.isEmpty() ? null : ChargeBody.id(visit).toString();
    }

    private static boolean inEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
