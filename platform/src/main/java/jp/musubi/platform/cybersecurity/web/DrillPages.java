package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.bcp.Bcp;
import jp.musubi.platform.cybersecurity.bcp.Drill;
import jp.musubi.platform.cybersecurity.bcp.DrillScript;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 訓練の頁。Plays a script step by step with the real times beside the planned ones. */
@Controller
final class DrillPages {

    private static final String ALL = "/cybersecurity/bcp/drills";
    private static final String ONE = ALL + "/{drill}";
    private static final int LONGEST_EVIDENCE = 500;

    private final SafetyRights rights;
    private final Bcp bcp;
    private final Clock clock;

    DrillPages(SafetyRights rights, Bcp bcp, Clock clock) {
        this.rights = rights;
        this.bcp = bcp;
        this.clock = clock;
    }

    /** @param real minutes from the beginning; null while it is not done */
    record Line(
            DrillScript.Step step,
            Drill.@Nullable Done done,
            @Nullable Long real) {

        /** Whether it took longer than planned. */
        public boolean late() {
            return real != null && real > step.minute();
        }
    }

    @GetMapping(ALL)
    String list(Caller caller, Model model) {
        Facility facility = own(caller, "GET " + ALL);
        model.addAttribute("drills", bcp.drills(facility.code()));
        model.addAttribute("scripts", DrillScript.list());
        model.addAttribute("minute", Days.minute(clock));
        return "cybersecurity/drills";
    }

    @PostMapping(ALL)
    String begin(
            Caller caller,
            @RequestParam(required = false) @Nullable String script,
            @RequestParam(required = false) @Nullable String begun) {
        String here = "POST " + ALL;
        Facility facility = own(caller, here);
        DrillScript played = DrillScript.find(script == null ? "" : script)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "script"));
        Instant begunAt = Days.past(begun, "begun", clock);
        UUID id = bcp.begin(facility.code(), played, begunAt, SafetyRights.nameOf(caller))
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        rights.wrote(caller, here);
        return "redirect:" + ALL + "/" + id;
    }

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String drill, Model model) {
        Drill found = drill(caller, own(caller, "GET " + ONE), drill, "GET " + ONE);
        List<Line> lines = found.script().steps().stream()
                .map(step -> new Line(step, found.find(step.number()).orElse(null), real(found, step.number())))
                .toList();
        model.addAttribute("drill", found);
        model.addAttribute("lines", lines);
        model.addAttribute("minute", Days.minute(clock));
        return "cybersecurity/drill";
    }

    /** @param step its number; 0 ends the drill */
    @PostMapping(ONE + "/steps")
    String done(
            Caller caller,
            @PathVariable String drill,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String evidence) {
        String here = "POST " + ONE + "/steps";
        Drill found = drill(caller, own(caller, here), drill, here);
        int number = InspectionForm.number(step, "step");
        Instant when = Days.past(at, "at", clock);
        String words = Words.text(evidence, "evidence", LONGEST_EVIDENCE);
        if (!bcp.done(found, new Drill.Done(number, when, words, SafetyRights.nameOf(caller)))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + ALL + "/" + found.id();
    }

    private Facility own(Caller caller, String here) {
        return rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
    }

    private Drill drill(Caller caller, Facility facility, String drill, String here) {
        return Words.id(drill)
                .flatMap(id -> bcp.drill(id, facility.code()))
                .orElseThrow(() -> rights.refused(caller, here));
    }

    private static @Nullable Long real(Drill drill, int step) {
        OptionalLong minutes = drill.minutes(step);
        return minutes.isPresent() ? Long.valueOf(minutes.getAsLong()) : null;
    }
}
