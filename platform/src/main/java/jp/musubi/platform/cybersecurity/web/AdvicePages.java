package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.cybersecurity.inspections.Advice;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.VisitItem;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 助言を書く、追いかける、報告する。The inspector advises, confirms and moves target dates; the facility reports. */
@Controller
final class AdvicePages {

    private static final String ALL = "/cybersecurity/inspections/{inspection}/advice";
    private static final String ONE = ALL + "/{advice}";

    private final InspectionParts parts;
    private final GiveAdvice giving;
    private final Clock clock;

    AdvicePages(InspectionParts parts, GiveAdvice giving, Clock clock) {
        this.parts = parts;
        this.giving = giving;
        this.clock = clock;
    }

    @PostMapping(ALL)
    String advise(
            Caller caller,
            @PathVariable String inspection,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String targetOn) {
        String here = "POST " + ALL;
        Inspection found = parts.inspected(caller, inspection, here);
        VisitItem about = parts.items()
                .find(item == null ? "" : item)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "item"));
        String said = needed(words, "words");
        LocalDate target = InspectionForm.target(targetOn, clock);
        return done(caller, found, giving.advise(found, about, said, target, SafetyRights.nameOf(caller)), here);
    }

    /** @param step CONFIRMED, or EXTENDED with another target date */
    @PostMapping(ONE)
    String turn(
            Caller caller,
            @PathVariable String inspection,
            @PathVariable("advice") String number,
            @RequestParam(required = false) @Nullable String step,
            HttpServletRequest request) {
        String here = "POST " + ONE;
        Inspection found = parts.inspected(caller, inspection, here);
        Advice advice = find(caller, giving.listOf(found), number, here);
        Advice.Step next = List.of(Advice.Step.CONFIRMED, Advice.Step.EXTENDED).stream()
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "step"));
        LocalDate target = next == Advice.Step.EXTENDED
                ? InspectionForm.target(request.getParameter("targetOn"), clock)
                : advice.targetOn();
        String note = Words.text(request.getParameter("note"), "note", Advice.LONGEST);
        int seen = SheetForm.seen(request);
        return done(caller, found, giving.turn(advice, seen, next, target, note, SafetyRights.nameOf(caller)), here);
    }

    /** By the facility, of advice that a letter told it of. */
    @PostMapping(ONE + "/reports")
    String report(
            Caller caller,
            @PathVariable String inspection,
            @PathVariable("advice") String number,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request) {
        String here = "POST " + ONE + "/reports";
        Inspection found = parts.own(caller, inspection, here);
        Advice advice = find(caller, giving.told(found), number, here);
        String said = needed(note, "note");
        int seen = SheetForm.seen(request);
        boolean written =
                giving.turn(advice, seen, Advice.Step.REPORTED, advice.targetOn(), said, SafetyRights.nameOf(caller));
        return done(caller, found, written, here);
    }

    private Advice find(Caller caller, List<Advice> all, String number, String here) {
        return all.stream()
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> parts.sheet().rights().refused(caller, here));
    }

    private String done(Caller caller, Inspection inspection, boolean written, String here) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        parts.sheet().rights().wrote(caller, here);
        return InspectionParts.address(inspection.id());
    }

    private static String needed(@Nullable String sent, String field) {
        String words = Words.text(sent, field, Advice.LONGEST);
        if (words.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return words;
    }
}
