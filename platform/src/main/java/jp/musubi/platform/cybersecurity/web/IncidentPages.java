package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.incidents.Addressee;
import jp.musubi.platform.cybersecurity.incidents.Fact;
import jp.musubi.platform.cybersecurity.incidents.Facts;
import jp.musubi.platform.cybersecurity.incidents.Incident;
import jp.musubi.platform.cybersecurity.incidents.Incidents;
import jp.musubi.platform.cybersecurity.incidents.Report;
import jp.musubi.platform.cybersecurity.incidents.ReportForm;
import jp.musubi.platform.cybersecurity.incidents.Reports;
import jp.musubi.platform.cybersecurity.incidents.State;
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

/** 出来事の頁。From the first suspicion to the end: what is known, whom to tell, by when, and what was sent. */
@Controller
final class IncidentPages {

    private static final int LONGEST_NOTE = 1000;
    private static final String ONE = "/cybersecurity/incidents/{incident}";

    private final SafetyRights rights;
    private final Incidents incidents;
    private final Reports reports;
    private final Clock clock;

    IncidentPages(SafetyRights rights, Incidents incidents, Reports reports, Clock clock) {
        this.rights = rights;
        this.incidents = incidents;
        this.reports = reports;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(Incident incident, State state) {}

    /** Whom to tell. @param sent when it was first told; null when it was not */
    record Told(Addressee addressee, @Nullable Instant sent, List<String> missing) {}

    @GetMapping("/cybersecurity/incidents")
    String list(Caller caller, Model model) {
        Facility facility = rights.requireOwn(caller, Doing.REPORT_INCIDENT, "GET /cybersecurity/incidents");
        model.addAttribute(
                "lines",
                incidents.list(facility.code()).stream()
                        .map(incident -> new Line(incident, incidents.stands(incident)))
                        .toList());
        model.addAttribute("now", Days.minute(clock));
        return "cybersecurity/incidents";
    }

    @PostMapping("/cybersecurity/incidents")
    String begin(Caller caller, @RequestParam(required = false) @Nullable String noticed) {
        String here = "POST /cybersecurity/incidents";
        Facility facility = rights.requireOwn(caller, Doing.REPORT_INCIDENT, here);
        Incident incident =
                incidents.begin(facility, Days.past(noticed, "noticed", clock), SafetyRights.nameOf(caller));
        rights.wrote(caller, here);
        return "redirect:/cybersecurity/incidents/" + incident.id();
    }

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String incident, Model model) {
        Incident own = own(caller, incident, "GET " + ONE);
        Facts facts = incidents.facts(own);
        List<Report> sent = reports.listOf(own);
        model.addAttribute("incident", own);
        model.addAttribute("facts", facts);
        model.addAttribute("known", Fact.list());
        model.addAttribute("turns", incidents.turns(own));
        model.addAttribute("state", incidents.stands(own));
        model.addAttribute("deadlines", incidents.deadlines(own));
        model.addAttribute("today", Days.today(clock));
        model.addAttribute("reports", sent);
        model.addAttribute("forms", ReportForm.list());
        model.addAttribute(
                "told",
                Addressee.list(facts).stream()
                        .map(each -> told(each, sent, facts))
                        .toList());
        return "cybersecurity/incident";
    }

    @PostMapping(ONE + "/facts")
    String tell(Caller caller, @PathVariable String incident, HttpServletRequest request) {
        String here = "POST " + ONE + "/facts";
        Incident own = own(caller, incident, here);
        Map<String, String> values = new HashMap<>();
        for (Fact fact : Fact.list()) {
            String sent = request.getParameter(fact.id());
            if (sent != null) {
                String value = Words.text(sent, fact.id(), Fact.LONGEST);
                if (!fact.takes(value)) {
                    throw new Problem(ProblemCode.PARAMETER_INVALID, fact.id());
                }
                values.put(fact.id(), value);
            }
        }
        return done(caller, own, incidents.tell(own, values, SafetyRights.nameOf(caller)), here);
    }

    @PostMapping(ONE + "/turns")
    String turn(
            Caller caller,
            @PathVariable String incident,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String note) {
        String here = "POST " + ONE + "/turns";
        Incident own = own(caller, incident, here);
        String words = Words.text(note, "note", LONGEST_NOTE);
        return done(
                caller, own, incidents.turn(own, state == null ? "" : state, words, SafetyRights.nameOf(caller)), here);
    }

    @PostMapping(ONE + "/reports")
    String send(
            Caller caller,
            @PathVariable String incident,
            @RequestParam(required = false) @Nullable String addressee,
            @RequestParam(required = false) @Nullable String form) {
        String here = "POST " + ONE + "/reports";
        Incident own = own(caller, incident, here);
        Addressee to = Addressee.find(addressee == null ? "" : addressee)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "addressee"));
        if (form == null || !ReportForm.list().contains(form)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "form");
        }
        Facts facts = incidents.facts(own);
        List<String> missing = ReportForm.missing(form, facts);
        if (!missing.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, missing.get(0));
        }
        Facility facility = rights.requireOwn(caller, Doing.REPORT_INCIDENT, here);
        reports.send(own, facility, to, form, facts, SafetyRights.nameOf(caller));
        return done(caller, own, true, here);
    }

    private String done(Caller caller, Incident incident, boolean written, String here) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:/cybersecurity/incidents/" + incident.id();
    }

    private Incident own(Caller caller, String incident, String here) {
        Facility facility = rights.requireOwn(caller, Doing.REPORT_INCIDENT, here);
        return Words.id(incident)
                .flatMap(id -> incidents.find(id, facility.code()))
                .orElseThrow(() -> rights.refused(caller, here));
    }

    private static Told told(Addressee to, List<Report> sent, Facts facts) {
        Instant first = sent.stream()
                .filter(report -> report.addressee().equals(to.id()))
                .map(Report::sentAt)
                .findFirst()
                .orElse(null);
        return new Told(to, first, ReportForm.missing(to.form(), facts));
    }
}
