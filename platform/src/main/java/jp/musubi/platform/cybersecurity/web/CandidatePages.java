package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.VisitFrequency;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityFilter;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityPage;
import jp.musubi.platform.kernel.people.FacilityQuery;
import jp.musubi.platform.kernel.people.FacilitySort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 立入検査をする施設を選ぶ。Facilities of the own prefecture, with the last visit and whether one is in principle due in the year. */
@Controller
final class CandidatePages {

    private static final String HERE = "/cybersecurity/inspections/candidates";
    private static final int A_PAGE = 50;

    private final InspectionParts parts;
    private final Clock clock;

    CandidatePages(InspectionParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * @param last the visit before; null for none that is known
     * @param planned whether it stands in this fiscal year's plan
     * @param due whether by the rule a visit belongs into this year and none is planned
     */
    record Line(Facility facility, @Nullable LocalDate last, boolean planned, boolean due) {}

    /** @param page from 1 */
    @GetMapping(HERE)
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        String prefecture = parts.prefecture(caller, "GET " + HERE);
        LocalDate today = Days.today(clock);
        FacilityKind asked = kinds().stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(FacilityKind.HOSPITAL);
        int number = page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        FacilityPage found = parts.facilities()
                .search(new FacilityQuery(
                        new FacilityFilter("", asked, prefecture, null),
                        today,
                        FacilitySort.CODE,
                        (number - 1) * A_PAGE,
                        A_PAGE));
        model.addAttribute("kinds", kinds());
        model.addAttribute("kind", asked);
        model.addAttribute("year", FiscalYear.of(today));
        model.addAttribute(
                "lines",
                found.facilities().stream().map(each -> line(each, today)).toList());
        model.addAttribute("rule", VisitFrequency.find(asked, today).orElse(null));
        model.addAttribute("page", number);
        model.addAttribute("more", found.total() > number * A_PAGE);
        return "cybersecurity/candidates";
    }

    private Line line(Facility facility, LocalDate today) {
        List<Inspection> all = parts.inspections().listOf(facility.code()).stream()
                .filter(each -> !each.state().cancelled())
                .toList();
        FiscalYear year = FiscalYear.of(today);
        boolean planned = all.stream().anyMatch(each -> each.year().equals(year));
        LocalDate last = all.stream()
                .filter(each -> !each.state().planned())
                .map(each -> each.appointment().visitOn())
                .max(LocalDate::compareTo)
                .orElse(null);
        boolean due = !planned
                && VisitFrequency.find(facility.kind(), today)
                        .filter(rule -> rule.due(last, year))
                        .isPresent();
        return new Line(facility, last, planned, due);
    }

    /** Those that answer a form of the checklist. */
    private static List<FacilityKind> kinds() {
        return Arrays.stream(FacilityKind.values())
                .filter(each -> Form.findOf(each).isPresent())
                .toList();
    }
}
