package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.inspections.Advice;
import jp.musubi.platform.cybersecurity.inspections.Appointment;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 立入検査の一覧。The plan of a prefecture's year; to a facility what it was told of. The ministry is led to the summaries. */
@Controller
final class InspectionPlanPages {

    private static final String ALL = "/cybersecurity/inspections";
    private static final int MOST_CHOSEN = 100;

    private final InspectionParts parts;
    private final GiveAdvice advice;
    private final Clock clock;

    InspectionPlanPages(InspectionParts parts, GiveAdvice advice, Clock clock) {
        this.parts = parts;
        this.advice = advice;
        this.clock = clock;
    }

    /** @param late whether sheets were asked for, the day is over, and they are not in */
    record Line(Inspection inspection, String name, InspectionParts.@Nullable SheetsIn sheets, boolean late) {}

    @GetMapping(ALL)
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String year,
            HttpServletRequest request,
            Model model) {
        String here = "GET " + ALL;
        if (caller.role() == Role.FACILITY) {
            Facility own = own(caller);
            model.addAttribute("facility", own);
            model.addAttribute("list", InspectionTable.OWN.view(told(own), ListQuery.of(request)));
            return "cybersecurity/inspections-own";
        }
        if (caller.role() == Role.MINISTRY) {
            parts.sheet().rights().requireInspector(caller, Doing.INSPECT_CHECKLISTS, here);
            return "redirect:" + ALL + "/summary";
        }
        String prefecture = parts.prefecture(caller, here);
        LocalDate today = Days.today(clock);
        FiscalYear shown = SummaryPages.year(year, today);
        model.addAttribute("year", shown);
        model.addAttribute("years", SummaryPages.years(today));
        model.addAttribute("prefecture", prefecture);
        model.addAttribute("list", InspectionTable.PLAN.view(planned(prefecture, shown, today), ListQuery.of(request)));
        List<Advice> waiting = advice.listOpen(prefecture);
        model.addAttribute("waiting", waiting.size());
        model.addAttribute(
                "overdue",
                waiting.stream().filter(each -> each.overdueOn(today)).count());
        return "cybersecurity/inspections";
    }

    /** The plan of a prefecture's year as a file; a facility's own list. */
    @GetMapping(path = ALL, params = "format")
    ResponseEntity<byte[]> file(
            Caller caller, @RequestParam(required = false) @Nullable String year, HttpServletRequest request) {
        if (caller.role() == Role.FACILITY) {
            return InspectionTable.OWN.answer(told(own(caller)), ListQuery.of(request));
        }
        String prefecture = parts.prefecture(caller, "GET " + ALL);
        LocalDate today = Days.today(clock);
        List<Line> planned = planned(prefecture, SummaryPages.year(year, today), today);
        return InspectionTable.PLAN.answer(planned, ListQuery.of(request));
    }

    private List<Line> planned(String prefecture, FiscalYear year, LocalDate today) {
        return parts.inspections().list(prefecture, year).stream()
                .map(each -> line(each, today))
                .toList();
    }

    /** @param facility codes of those that were chosen; those that stand in that year's plan already stay as they are */
    @PostMapping(ALL)
    String plan(
            Caller caller, @RequestParam(required = false) String @Nullable [] facility, HttpServletRequest request) {
        String here = "POST " + ALL;
        SafetyRights rights = parts.sheet().rights();
        parts.prefecture(caller, here);
        List<String> chosen = facility == null ? List.of() : Arrays.asList(facility);
        if (chosen.isEmpty() || chosen.size() > MOST_CHOSEN) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
        List<Facility> facilities = chosen.stream()
                .map(code -> rights.requireInspected(caller, Doing.INSPECT_FACILITY, code, here))
                .toList();
        String edition = parts.sheet().editions().inForceOn(Days.today(clock)).id();
        Appointment appointment = InspectionForm.appointment(request, edition);
        List<UUID> planned = new ArrayList<>();
        for (Facility each : facilities) {
            parts.inspections()
                    .plan(each, appointment, SafetyRights.nameOf(caller))
                    .ifPresent(planned::add);
        }
        if (planned.isEmpty()) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + ALL + "?year="
                + FiscalYear.of(appointment.visitOn()).year();
    }

    private Facility own(Caller caller) {
        return parts.sheet().rights().requireOwn(caller, Doing.KEEP_CHECKLIST, "GET " + ALL);
    }

    /** The newest first. */
    private List<Line> told(Facility facility) {
        LocalDate today = Days.today(clock);
        return parts.inspections().listOf(facility.code()).stream()
                .filter(Inspection::announced)
                .map(each -> line(each, today))
                .toList();
    }

    private Line line(Inspection inspection, LocalDate today) {
        LocalDate by = inspection.appointment().sheetsBy();
        boolean asked = by != null && inspection.state().planned();
        InspectionParts.SheetsIn sheets = asked ? parts.sheetsIn(inspection) : null;
        boolean late = by != null && sheets != null && by.isBefore(today) && !sheets.in();
        return new Line(inspection, parts.name(inspection), sheets, late);
    }
}
