package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.cybersecurity.bcp.Bcp;
import jp.musubi.platform.cybersecurity.bcp.BcpLine;
import jp.musubi.platform.cybersecurity.incidents.Incident;
import jp.musubi.platform.cybersecurity.incidents.StepDone;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
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

/** 手順の頁。Walks an incident through the lines of the BCP's check table, each with what the own plan says of it. */
@Controller
final class RunbookPages {

    private static final String ONE = "/cybersecurity/incidents/{incident}/runbook";

    private final IncidentParts parts;
    private final Bcp bcp;
    private final Clock clock;

    RunbookPages(IncidentParts parts, Bcp bcp, Clock clock) {
        this.parts = parts;
        this.bcp = bcp;
        this.clock = clock;
    }

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String incident, Model model) {
        String here = "GET " + ONE;
        Incident own = parts.ownOfFacility(caller, incident, here);
        Facility facility = parts.holder(caller, here);
        if (facility == null) {
            throw parts.rights().refused(caller, here);
        }
        model.addAttribute("incident", own);
        model.addAttribute("open", !parts.incidents().closed(own));
        model.addAttribute("minute", Days.minute(clock));
        model.addAttribute(
                "view", RunbookView.of(bcp.plan(facility.code()), parts.night().steps(own), Days.today(clock)));
        return "cybersecurity/runbook";
    }

    /** @param line of the check table @param at when it was done */
    @PostMapping(ONE)
    String done(
            Caller caller,
            @PathVariable String incident,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String note) {
        String here = "POST " + ONE;
        Incident own = parts.ownOfFacility(caller, incident, here);
        List<String> lines = BcpLine.list(Days.today(clock)).stream()
                .filter(BcpLine::drilled)
                .map(BcpLine::id)
                .toList();
        if (line == null || !lines.contains(line)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "line");
        }
        Instant when = Days.past(at, "at", clock);
        String words = Words.text(note, "note", StepDone.LONGEST);
        boolean written = parts.night().done(own, line, when, words, SafetyRights.nameOf(caller));
        return parts.done(caller, own, written, here) + "/runbook";
    }
}
