package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.inspections.SumUp;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 国へのまとめの頁。A prefecture sees its counts and sends them; the ministry sees what the prefectures sent. */
@Controller
final class SummaryPages {

    private static final String HERE = "/cybersecurity/inspections/summary";

    private final SafetyRights rights;
    private final SumUp summing;
    private final Clock clock;

    SummaryPages(SafetyRights rights, SumUp summing, Clock clock) {
        this.rights = rights;
        this.summing = summing;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String show(Caller caller, @RequestParam(required = false) @Nullable String year, Model model) {
        String prefecture = rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, "GET " + HERE);
        LocalDate today = Days.today(clock);
        FiscalYear shown = year(year, today);
        model.addAttribute("year", shown);
        model.addAttribute("years", years(today));
        model.addAttribute("prefecture", prefecture);
        model.addAttribute(
                "sent",
                summing.sent(shown).stream()
                        .filter(each ->
                                prefecture.isEmpty() || each.prefecture().equals(prefecture))
                        .toList());
        model.addAttribute("own", prefecture.isEmpty() ? null : summing.of(prefecture, shown, today));
        return "cybersecurity/inspection-summary";
    }

    @PostMapping(HERE)
    String send(Caller caller, @RequestParam(required = false) @Nullable String year) {
        String here = "POST " + HERE;
        String prefecture = rights.requireInspector(caller, Doing.INSPECT_FACILITY, here);
        LocalDate today = Days.today(clock);
        FiscalYear shown = year(year, today);
        if (!summing.send(prefecture, shown, today, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + HERE + "?year=" + shown.year();
    }

    /** The one that was asked for, else today's. */
    static FiscalYear year(@Nullable String asked, LocalDate today) {
        return asked != null && asked.matches("20[0-9]{2}")
                ? new FiscalYear(Integer.parseInt(asked))
                : FiscalYear.of(today);
    }

    /** The one before, the present one and the next. */
    static List<FiscalYear> years(LocalDate today) {
        int year = FiscalYear.of(today).year();
        return Stream.of(year - 1, year, year + 1).map(FiscalYear::new).toList();
    }
}
