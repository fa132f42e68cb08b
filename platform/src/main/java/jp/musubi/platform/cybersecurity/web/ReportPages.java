package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.incidents.Incidents;
import jp.musubi.platform.cybersecurity.incidents.Report;
import jp.musubi.platform.cybersecurity.incidents.Reports;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facilities;
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

/** 届いた報告。A prefecture reads those of its area and passes them on to the ministry, with what it advised. */
@Controller
final class ReportPages {

    private static final int LONGEST_NOTE = 1000;

    private final SafetyRights rights;
    private final Reports reports;
    private final Incidents incidents;
    private final Facilities facilities;

    ReportPages(SafetyRights rights, Reports reports, Incidents incidents, Facilities facilities) {
        this.rights = rights;
        this.reports = reports;
        this.incidents = incidents;
        this.facilities = facilities;
    }

    /** One line of the inbox. */
    record Line(Report report, String facility) {}

    @GetMapping("/cybersecurity/reports")
    String list(Caller caller, HttpServletRequest request, Model model) {
        model.addAttribute("list", ReportTable.ALL.view(inbox(caller), ListQuery.of(request)));
        return "cybersecurity/reports";
    }

    @GetMapping(path = "/cybersecurity/reports", params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return ReportTable.ALL.answer(inbox(caller), ListQuery.of(request));
    }

    private List<Line> inbox(Caller caller) {
        String prefecture = rights.requireInspector(caller, Doing.TAKE_INCIDENT, "GET /cybersecurity/reports");
        return reports.inbox(caller.role().name(), prefecture).stream()
                .map(report -> new Line(report, facility(report)))
                .toList();
    }

    @GetMapping("/cybersecurity/reports/{report}")
    String show(Caller caller, @PathVariable String report, Model model) {
        String here = "GET /cybersecurity/reports/{report}";
        Report found = find(caller, report, here);
        rights.looked(caller, here);
        model.addAttribute("report", found);
        model.addAttribute("facility", facility(found));
        model.addAttribute("hops", reports.hops(found));
        model.addAttribute(
                "mayPass",
                !caller.role().name().equals(Reports.MINISTRY)
                        && reports.hops(found).stream()
                                .noneMatch(hop -> hop.toWhom().equals(Reports.MINISTRY)));
        return "cybersecurity/report";
    }

    @PostMapping("/cybersecurity/reports/{report}/hops")
    String passOn(Caller caller, @PathVariable String report, @RequestParam(required = false) @Nullable String note) {
        String here = "POST /cybersecurity/reports/{report}/hops";
        Report found = find(caller, report, here);
        String words = Words.text(note, "note", LONGEST_NOTE);
        if (!reports.passOn(found, Reports.MINISTRY, words, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:/cybersecurity/reports/" + found.id();
    }

    private Report find(Caller caller, String report, String here) {
        String prefecture = rights.requireInspector(caller, Doing.TAKE_INCIDENT, here);
        return Words.id(report)
                .flatMap(id -> reports.find(id, caller.role().name(), prefecture))
                .orElseThrow(() -> rights.refused(caller, here));
    }

    private String facility(Report report) {
        return incidents
                .find(report.incident())
                .flatMap(incident -> Optional.ofNullable(incident.facility()))
                .flatMap(facilities::find)
                .map(Facility::name)
                .orElse(report.prefecture().isEmpty() ? Reports.AGENCY : "");
    }
}
