package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.support.Support;
import jp.musubi.platform.cybersecurity.support.SupportApplication;
import jp.musubi.platform.cybersecurity.support.SupportChoice;
import jp.musubi.platform.cybersecurity.support.SupportDays;
import jp.musubi.platform.cybersecurity.support.SupportWord;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 支援の候補を選ぶ頁。A prefecture chooses among its own hospitals with reasons; the ministry reads all. */
@Controller
final class SupportDeskPages {

    static final String HERE = SupportPages.HOME + "/candidates";

    private final SafetyRights rights;
    private final Support support;
    private final SupportFacts facts;
    private final Facilities facilities;
    private final Clock clock;

    SupportDeskPages(SafetyRights rights, Support support, SupportFacts facts, Facilities facilities, Clock clock) {
        this.rights = rights;
        this.support = support;
        this.facts = facts;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** @param choice null while nothing is decided */
    record Line(
            SupportApplication application,
            String name,
            SupportFacts.Known known,
            @Nullable SupportChoice choice) {

        /** Chosen ones in their order, then who waits, then who is not chosen. */
        int order() {
            if (choice == null) {
                return SupportChoice.LONGEST;
            }
            int place = choice.said().place();
            return place > 0 ? place : SupportChoice.LONGEST + 1;
        }
    }

    @GetMapping(HERE)
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String year,
            HttpServletRequest request,
            Model model) {
        String prefecture = rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, "GET " + HERE);
        LocalDate today = Days.today(clock);
        FiscalYear shown = SummaryPages.year(year, today);
        SupportDays days = support.days(shown);
        model.addAttribute("list", SupportTable.ALL.view(lines(shown, prefecture), ListQuery.of(request)));
        model.addAttribute("days", days);
        model.addAttribute("year", shown);
        model.addAttribute("years", SummaryPages.years(today));
        model.addAttribute("prefecture", prefecture);
        model.addAttribute("may", !prefecture.isEmpty() && !today.isAfter(days.selectBy()));
        model.addAttribute("reasons", SupportWord.REASONS);
        model.addAttribute("verdicts", SupportChoice.Verdict.values());
        return "cybersecurity/support-candidates";
    }

    @GetMapping(path = HERE, params = "format")
    ResponseEntity<byte[]> file(
            Caller caller, @RequestParam(required = false) @Nullable String year, HttpServletRequest request) {
        String prefecture = rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, "GET " + HERE);
        FiscalYear shown = SummaryPages.year(year, Days.today(clock));
        return SupportTable.ALL.answer(lines(shown, prefecture), ListQuery.of(request));
    }

    private List<Line> lines(FiscalYear year, String prefecture) {
        Map<FacilityCode, SupportChoice> choices = support.choices(year, prefecture).stream()
                .collect(Collectors.toMap(SupportChoice::facility, Function.identity()));
        return support.candidates(year, prefecture).stream()
                .map(each -> line(each, choices.get(each.facility())))
                .sorted(Comparator.comparing(
                                (Line each) -> each.application().facility().prefecture())
                        .thenComparing(Line::order))
                .toList();
    }

    /** @param facility of the own area @param place in the prefecture's order, empty for who is not chosen */
    @PostMapping(HERE)
    String choose(
            Caller caller,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String facility,
            @RequestParam(required = false) @Nullable String verdict,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String words,
            HttpServletRequest request) {
        String here = "POST " + HERE;
        rights.require(caller, Doing.INSPECT_FACILITY, here);
        Facility found =
                rights.requireInspected(caller, Doing.INSPECT_FACILITY, facility == null ? "" : facility, here);
        FiscalYear chosen = SummaryPages.year(year, Days.today(clock));
        var said = new SupportChoice.Said(
                Arrays.stream(SupportChoice.Verdict.values())
                        .filter(each -> each.name().equals(verdict))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "verdict")),
                place(place),
                SupportPages.ticked(request, "reason", SupportWord.REASONS),
                Words.text(words, "words", SupportChoice.LONGEST));
        if (!said.reasoned()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "reason");
        }
        if (!support.choose(chosen, found.code(), said, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + HERE + "?year=" + chosen.year();
    }

    private Line line(SupportApplication application, @Nullable SupportChoice choice) {
        FacilityCode code = application.facility();
        String name = facilities.find(code).map(Facility::name).orElse("");
        return new Line(application, name, facts.of(code), choice);
    }

    private static int place(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return 0;
        }
        if (!sent.strip().matches("[1-9][0-9]{0,2}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "place");
        }
        return Integer.parseInt(sent.strip());
    }
}
