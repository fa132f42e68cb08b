package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.inspections.Advice;
import jp.musubi.platform.cybersecurity.inspections.Appointment;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.ItemStand;
import jp.musubi.platform.cybersecurity.inspections.MergeVisit;
import jp.musubi.platform.cybersecurity.inspections.Verdict;
import jp.musubi.platform.cybersecurity.inspections.VisitItem;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 一つの立入検査の頁。To the inspector all of it; to the facility its appointment, its letters and the advice in them. */
@Controller
final class InspectionPages {

    private static final String ONE = "/cybersecurity/inspections/{inspection}";
    private static final String VISITED = "VISITED";

    private final InspectionParts parts;
    private final MergeVisit visits;
    private final GiveAdvice advice;
    private final PrintPdf printing;
    private final Clock clock;

    InspectionPages(InspectionParts parts, MergeVisit visits, GiveAdvice advice, PrintPdf printing, Clock clock) {
        this.parts = parts;
        this.visits = visits;
        this.advice = advice;
        this.printing = printing;
        this.clock = clock;
    }

    /** Advice that the visit suggests and nobody has given yet. @param target the facility's own target date, else the year's end */
    record Suggestion(VisitItem item, String words, LocalDate target) {}

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String inspection, Model model) {
        String here = "GET " + ONE;
        boolean own = caller.role() == Role.FACILITY;
        Inspection found = own ? parts.own(caller, inspection, here) : parts.inspected(caller, inspection, here);
        parts.sheet().rights().looked(caller, here);
        model.addAttribute("inspection", found);
        model.addAttribute("facility", parts.facility(found));
        model.addAttribute("edition", parts.edition(found));
        model.addAttribute("sheets", parts.sheetsIn(found));
        model.addAttribute("letters", advice.letters(found));
        model.addAttribute("printable", printing.canPrint());
        model.addAttribute("today", Days.today(clock));
        model.addAttribute("photos", parts.photosByItem(found));
        model.addAttribute("advice", own ? advice.told(found) : advice.listOf(found));
        if (own) {
            return "cybersecurity/inspection-own";
        }
        visit(found, model);
        return "cybersecurity/inspection";
    }

    @PostMapping(ONE + "/turns")
    String turn(
            Caller caller,
            @PathVariable String inspection,
            @RequestParam(required = false) @Nullable String state,
            HttpServletRequest request) {
        String here = "POST " + ONE + "/turns";
        Inspection found = parts.inspected(caller, inspection, here);
        // While the visit is to come, the sheets that are asked for are those of today's edition.
        String edition = found.state().planned()
                ? parts.sheet().editions().inForceOn(Days.today(clock)).id()
                : found.appointment().edition();
        Appointment appointment = InspectionForm.appointment(request, edition);
        if (VISITED.equals(state) && appointment.visitOn().isAfter(Days.today(clock))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "visitOn");
        }
        int seen = SheetForm.seen(request);
        if (!parts.inspections()
                .turn(found, seen, state == null ? "" : state, appointment, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        parts.sheet().rights().wrote(caller, here);
        return InspectionParts.address(found.id());
    }

    private void visit(Inspection found, Model model) {
        List<VisitItem> items = parts.items()
                .list(
                        parts.edition(found),
                        parts.facility(found).kind(),
                        found.appointment().visitOn());
        Map<String, ItemStand> stands = visits.stands(found);
        Map<String, ItemAnswer> answers = parts.answers(found);
        List<Advice> given = advice.listOf(found);
        List<Suggestion> suggestions = new ArrayList<>();
        for (VisitItem item : items) {
            ItemStand stand = stands.getOrDefault(item.id(), ItemStand.NONE);
            boolean advised = given.stream().anyMatch(each -> each.item().equals(item.id()));
            if (stand.verdict().filter(Verdict.ADVICE::equals).isPresent() && !advised) {
                suggestions.add(suggestion(item, stand, found, answers));
            }
        }
        model.addAttribute("items", items);
        model.addAttribute("suggestions", suggestions);
        model.addAttribute(
                "settled",
                items.stream()
                        .filter(item -> stand(stands, item).verdict().isPresent())
                        .count());
        model.addAttribute(
                "contested",
                items.stream().filter(item -> stand(stands, item).contested()).count());
    }

    private Suggestion suggestion(VisitItem item, ItemStand stand, Inspection found, Map<String, ItemAnswer> answers) {
        LocalDate today = Days.today(clock);
        LocalDate end = found.year().last();
        LocalDate target = item.checklistItem()
                .flatMap(number -> Optional.ofNullable(answers.get(number)))
                .map(ItemAnswer::targetOn)
                .filter(Objects::nonNull)
                .orElse(end);
        return new Suggestion(item, stand.note(), target.isBefore(today) ? today : target);
    }

    private static ItemStand stand(Map<String, ItemStand> stands, VisitItem item) {
        return stands.getOrDefault(item.id(), ItemStand.NONE);
    }
}
