package jp.musubi.platform.pmh.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.charges.ChargeDesk;
import jp.musubi.platform.pmh.charges.CountMonth;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 一か月の合算の頁。Several receipts of a household, of figures that are nobody's; nothing is written. */
@Controller
final class ChargeMonthPage {

    private static final String HERE = "/desk/charge/month";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ChargeDesk desk;
    private final CountMonth count;
    private final Clock clock;
    private final PayerLaws laws = PayerLaws.shipped();

    ChargeMonthPage(ChargeDesk desk, CountMonth count, Clock clock) {
        this.desk = desk;
        this.count = count;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String form(Caller caller, Locale locale, Model model) {
        desk.requireSeat(caller, "GET " + HERE);
        return show(MonthForm.fresh(thisMonth()), locale, model);
    }

    /** @param act {@code count}, or {@code more} for room for more receipts */
    @PostMapping(HERE)
    String count(
            @RequestParam(defaultValue = "count") String act,
            @RequestParam Map<String, String> fields,
            Caller caller,
            Locale locale,
            Model model) {
        desk.requireSeat(caller, "POST " + HERE);
        MonthForm form = MonthForm.of(fields, thisMonth());
        if (act.equals("more")) {
            return show(form.more(), locale, model);
        }
        try {
            model.addAttribute("answer", count.count(form.ask()));
        } catch (Problem problem) {
            if (problem.code() != ProblemCode.PARAMETER_INVALID) {
                throw problem;
            }
            model.addAttribute("problem", problem.code());
            model.addAttribute("field", problem.place());
        }
        return show(form, locale, model);
    }

    private String show(MonthForm form, Locale locale, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("cares", Care.values());
        model.addAttribute("shares", List.of("30", "20", "10"));
        model.addAttribute("younger", classes(false));
        model.addAttribute("older", classes(true));
        model.addAttribute("laws", laws.list(thisMonth().atDay(1)));
        model.addAttribute("numbers", List.of("1", "2", "3", "4", "5", "6"));
        model.addAttribute("english", locale.getLanguage().equals("en"));
        return "pmh/charge-month";
    }

    private static List<IncomeClass> classes(boolean from70) {
        return Arrays.stream(IncomeClass.values())
                .filter(one -> one.from70() == from70)
                .toList();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), JAPAN));
    }
}
