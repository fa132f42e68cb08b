package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.incidents.Addressee;
import jp.musubi.platform.cybersecurity.incidents.Fact;
import jp.musubi.platform.cybersecurity.incidents.Facts;
import jp.musubi.platform.cybersecurity.incidents.Incident;
import jp.musubi.platform.cybersecurity.incidents.Incidents;
import jp.musubi.platform.cybersecurity.incidents.Report;
import jp.musubi.platform.cybersecurity.incidents.ReportForm;
import jp.musubi.platform.cybersecurity.incidents.Reports;
import jp.musubi.platform.cybersecurity.incidents.State;
import jp.musubi.platform.cybersecurity.incidents.VendorWord;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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

    private final IncidentParts parts;
    private final SheetParts sheets;
    private final Reports reports;
    private final Clock clock;

    IncidentPages(IncidentParts parts, SheetParts sheets, Reports reports, Clock clock) {
        this.parts = parts;
        this.sheets = sheets;
        this.reports = reports;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(Incident incident, State state) {}

    /** Whom to tell. @param sent when it was first told; null when it was not */
    record Told(Addressee addressee, @Nullable Instant sent, List<String> missing) {}

    @GetMapping("/cybersecurity/incidents")
    String list(Caller caller, HttpServletRequest request, Model model) {
        Facility facility = parts.holder(caller, "GET /cybersecurity/incidents");
        model.addAttribute("agency", facility == null);
        model.addAttribute("list", IncidentTable.ALL.view(lines(facility), ListQuery.of(request)));
        model.addAttribute("now", Days.minute(clock));
        return "cybersecurity/incidents";
    }

    @GetMapping(path = "/cybersecurity/incidents", params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        Facility facility = parts.holder(caller, "GET /cybersecurity/incidents");
        return IncidentTable.ALL.answer(lines(facility), ListQuery.of(request));
    }

    private List<Line> lines(@Nullable Facility facility) {
        Incidents incidents = parts.incidents();
        return incidents.list(facility == null ? null : facility.code()).stream()
                .map(incident -> new Line(incident, incidents.stands(incident)))
                .toList();
    }

    @PostMapping("/cybersecurity/incidents")
    String begin(Caller caller, @RequestParam(required = false) @Nullable String noticed) {
        String here = "POST /cybersecurity/incidents";
        Facility facility = parts.holder(caller, here);
        Incident incident =
                parts.incidents().begin(facility, Days.past(noticed, "noticed", clock), SafetyRights.nameOf(caller));
        parts.rights().wrote(caller, here);
        return "redirect:/cybersecurity/incidents/" + incident.id();
    }

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String incident, Model model) {
        String here = "GET " + ONE;
        Incident own = parts.own(caller, incident, here);
        Incidents incidents = parts.incidents();
        Facts facts = incidents.facts(own);
        List<Report> sent = reports.listOf(own);
        List<VendorWord> words = parts.night().words(own);
        Facility facility = parts.holder(caller, here);
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
                Addressee.list(facts, own.ofAgency()).stream()
                        .map(each -> told(each, sent, words, facts))
                        .toList());
        model.addAttribute("words", words);
        model.addAttribute("vendors", facility == null ? List.of() : sheets.vendors(facility));
        model.addAttribute("steps", parts.night().steps(own).size());
        return "cybersecurity/incident";
    }

    @PostMapping(ONE + "/facts")
    String tell(Caller caller, @PathVariable String incident, HttpServletRequest request) {
        String here = "POST " + ONE + "/facts";
        Incident own = parts.own(caller, incident, here);
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
        return parts.done(caller, own, parts.incidents().tell(own, values, SafetyRights.nameOf(caller)), here);
    }

    @PostMapping(ONE + "/turns")
    String turn(
            Caller caller,
            @PathVariable String incident,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String note) {
        String here = "POST " + ONE + "/turns";
        Incident own = parts.own(caller, incident, here);
        String words = Words.text(note, "note", LONGEST_NOTE);
        boolean written = parts.incidents().turn(own, state == null ? "" : state, words, SafetyRights.nameOf(caller));
        return parts.done(caller, own, written, here);
    }

    @PostMapping(ONE + "/reports")
    String send(
            Caller caller,
            @PathVariable String incident,
            @RequestParam(required = false) @Nullable String addressee,
            @RequestParam(required = false) @Nullable String form) {
        String here = "POST " + ONE + "/reports";
        Incident own = parts.own(caller, incident, here);
        Addressee to = Addressee.find(addressee == null ? "" : addressee)
                .filter(each -> each.isOf(own.ofAgency()))
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "addressee"));
        if (form == null || !ReportForm.list().contains(form)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "form");
        }
        Facts facts = parts.incidents().facts(own);
        List<String> missing = ReportForm.missing(form, facts);
        if (!missing.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, missing.get(0));
        }
        reports.send(own, parts.holder(caller, here), to, form, facts, SafetyRights.nameOf(caller));
        return parts.done(caller, own, true, here);
    }

    /** A vendor that was told in words counts as told. */
    private static Told told(Addressee to, List<Report> sent, List<VendorWord> words, Facts facts) {
        Stream<Instant> reported = sent.stream()
                .filter(report -> report.addressee().equals(to.id()))
                .map(Report::sentAt);
        Stream<Instant> said = to.id().equals(Addressee.VENDOR) ? words.stream().map(VendorWord::at) : Stream.empty();
        Instant first = Stream.concat(reported, said).min(Instant::compareTo).orElse(null);
        return new Told(to, first, ReportForm.missing(to.form(), facts));
    }
}
