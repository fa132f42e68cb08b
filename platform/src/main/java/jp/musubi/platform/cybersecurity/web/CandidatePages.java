package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.VisitFrequency;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 立入検査をする施設を選ぶ。Facilities of the own prefecture, with the last visit and whether one is in principle due in the year. */
@Controller
final class CandidatePages {

    private static final String HERE = "/cybersecurity/inspections/candidates";

    private final InspectionParts parts;
    private final Clock clock;

    CandidatePages(InspectionParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** この年度の予定との関わり。 */
    enum Standing {
        /** By the rule a visit belongs into this year and none is planned. */
        DUE,
        PLANNED,
        OTHER
    }

    /**
     * @param last the visit before; null for none that is known
     * @param planned whether it stands in this fiscal year's plan
     * @param due whether by the rule a visit belongs into this year and none is planned
     */
    record Line(Facility facility, @Nullable LocalDate last, boolean planned, boolean due) {

        public Standing standing() {
            if (due) {
                return Standing.DUE;
            }
            return planned ? Standing.PLANNED : Standing.OTHER;
        }
    }

    @GetMapping(HERE)
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String kind,
            HttpServletRequest request,
            Model model) {
        String prefecture = parts.prefecture(caller, "GET " + HERE);
        LocalDate today = Days.today(clock);
        FacilityKind asked = kind(kind);
        model.addAttribute("kinds", kinds());
        model.addAttribute("kind", asked);
        model.addAttribute("year", FiscalYear.of(today));
        model.addAttribute(
                "list", InspectionTable.CANDIDATES.view(lines(prefecture, asked, today), ListQuery.of(request)));
        model.addAttribute("rule", VisitFrequency.find(asked, today).orElse(null));
        return "cybersecurity/candidates";
    }

    @GetMapping(path = HERE, params = "format")
    ResponseEntity<byte[]> file(
            Caller caller, @RequestParam(required = false) @Nullable String kind, HttpServletRequest request) {
        String prefecture = parts.prefecture(caller, "GET " + HERE);
        List<Line> lines = lines(prefecture, kind(kind), Days.today(clock));
        return InspectionTable.CANDIDATES.answer(lines, ListQuery.of(request));
    }

    private static FacilityKind kind(@Nullable String asked) {
        return kinds().stream()
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(FacilityKind.HOSPITAL);
    }

    private List<Line> lines(String prefecture, FacilityKind kind, LocalDate today) {
        Map<FacilityCode, List<Inspection>> before = parts.inspections().listAll(prefecture).stream()
                .filter(each -> !each.state().cancelled())
                .collect(Collectors.groupingBy(Inspection::facility));
        return parts.facilities().list(prefecture).stream()
                .filter(facility -> facility.kind() == kind)
                .map(facility -> line(facility, before.getOrDefault(facility.code(), List.of()), today))
                .toList();
    }

    /** @param all inspections of the facility */
    private static Line line(Facility facility, List<Inspection> all, LocalDate today) {
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
