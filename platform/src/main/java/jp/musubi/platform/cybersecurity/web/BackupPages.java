package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.backups.BackupPlan;
import jp.musubi.platform.cybersecurity.backups.BackupSet;
import jp.musubi.platform.cybersecurity.backups.Backups;
import jp.musubi.platform.cybersecurity.backups.Medium;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 控えの証しの頁。All sets of the own facility with what is red and why; an inspector reads those of its area. */
@Controller
final class BackupPages {

    private static final String ALL = "/cybersecurity/backups";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SafetyRights rights;
    private final Backups backups;
    private final Clock clock;

    BackupPages(SafetyRights rights, Backups backups, Clock clock) {
        this.rights = rights;
        this.backups = backups;
        this.clock = clock;
    }

    @GetMapping(ALL)
    String list(Caller caller, Model model) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, "GET " + ALL);
        show(facility, model);
        model.addAttribute("own", true);
        model.addAttribute("media", Medium.list());
        return "cybersecurity/backups";
    }

    @PostMapping(ALL)
    String begin(Caller caller, HttpServletRequest request) {
        String here = "POST " + ALL;
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        BackupPlan plan = BackupForm.plan(request);
        UUID id = backups.begin(facility, plan, SafetyRights.nameOf(caller))
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        rights.wrote(caller, here);
        return "redirect:" + ALL + "/" + id;
    }

    @GetMapping(ALL + ".csv")
    ResponseEntity<byte[]> csv(Caller caller) {
        byte[] content = BackupCsv.write(own(caller, "GET " + ALL + ".csv"));
        return file(content, "text/csv; charset=UTF-8", "backups.csv");
    }

    @GetMapping(ALL + ".xlsx")
    ResponseEntity<byte[]> xlsx(Caller caller) {
        byte[] content = BackupCsv.workbook(own(caller, "GET " + ALL + ".xlsx"));
        return file(content, XLSX, "backups.xlsx");
    }

    private List<BackupView> own(Caller caller, String here) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        rights.looked(caller, here);
        return BackupView.list(backups.list(facility.code()), Days.today(clock));
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    @GetMapping("/cybersecurity/facilities/{facility}/backups")
    String inspect(Caller caller, @PathVariable String facility, Model model) {
        String here = "GET /cybersecurity/facilities/{facility}/backups";
        Facility inspected = rights.requireInspected(caller, Doing.INSPECT_CHECKLISTS, facility, here);
        rights.looked(caller, here);
        show(inspected, model);
        model.addAttribute("own", false);
        return "cybersecurity/backups";
    }

    private void show(Facility facility, Model model) {
        List<BackupSet> sets = backups.list(facility.code());
        model.addAttribute("facility", facility);
        model.addAttribute("views", BackupView.list(sets, Days.today(clock)));
        model.addAttribute("systems", BackupView.systems(sets, Days.today(clock)));
    }
}
