package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.musubi.platform.cybersecurity.backups.BackupCopy;
import jp.musubi.platform.cybersecurity.backups.BackupPlan;
import jp.musubi.platform.cybersecurity.backups.BackupSet;
import jp.musubi.platform.cybersecurity.backups.Backups;
import jp.musubi.platform.cybersecurity.backups.CopyTurn;
import jp.musubi.platform.cybersecurity.backups.FileHashes;
import jp.musubi.platform.cybersecurity.backups.Medium;
import jp.musubi.platform.cybersecurity.backups.RestoreDrill;
import jp.musubi.platform.cybersecurity.backups.Standing;
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

/** 控えの組の頁。Its plan, its generations and its drills; every line that is written is added behind the others. */
@Controller
final class BackupSetPages {

    private static final String ONE = "/cybersecurity/backups/{backup}";
    private static final int LONGEST_NOTE = 1000;

    private final SafetyRights rights;
    private final Backups backups;
    private final Clock clock;

    BackupSetPages(SafetyRights rights, Backups backups, Clock clock) {
        this.rights = rights;
        this.backups = backups;
        this.clock = clock;
    }

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String backup, Model model) {
        BackupSet set = own(caller, backup, "GET " + ONE);
        model.addAttribute("view", BackupView.of(set, Days.today(clock)));
        model.addAttribute("media", Medium.list());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("minute", Days.minute(clock));
        model.addAttribute("today", Days.today(clock));
        return "cybersecurity/backup";
    }

    @PostMapping(ONE)
    String replan(Caller caller, @PathVariable String backup, HttpServletRequest request) {
        String here = "POST " + ONE;
        BackupSet set = own(caller, backup, here);
        int seen = SheetForm.seen(request);
        BackupPlan plan = BackupForm.plan(request);
        return done(caller, set, backups.replan(set, seen, plan, SafetyRights.nameOf(caller)), here);
    }

    @PostMapping(ONE + "/copies")
    String addCopy(
            Caller caller,
            @PathVariable String backup,
            @RequestParam(required = false) @Nullable String taken,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String hashes) {
        String here = "POST " + ONE + "/copies";
        BackupSet set = own(caller, backup, here);
        Instant takenAt = Days.past(taken, "taken", clock);
        FileHashes read = BackupForm.hashes(hashes);
        var first = new CopyTurn(
                0, 1, BackupForm.standing(standing), Days.of(takenAt), backups.written(SafetyRights.nameOf(caller)));
        return done(caller, set, backups.addCopy(set, takenAt, read, first), here);
    }

    @PostMapping(ONE + "/turns")
    String turn(
            Caller caller,
            @PathVariable String backup,
            @RequestParam(required = false) @Nullable String copy,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String since) {
        String here = "POST " + ONE + "/turns";
        BackupSet set = own(caller, backup, here);
        BackupCopy turned = copy(set, copy);
        Standing next = BackupForm.standing(standing);
        LocalDate day = Words.day(since, "since");
        if (day == null || day.isAfter(Days.today(clock))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "since");
        }
        return done(caller, set, backups.turn(set, turned, next, day, SafetyRights.nameOf(caller)), here);
    }

    @PostMapping(ONE + "/drills")
    String drill(Caller caller, @PathVariable String backup, HttpServletRequest request) {
        String here = "POST " + ONE + "/drills";
        BackupSet set = own(caller, backup, here);
        BackupCopy copy = copy(set, request.getParameter("copy"));
        Instant started = Days.past(request.getParameter("started"), "started", clock);
        Instant finished = Days.past(request.getParameter("finished"), "finished", clock);
        if (started.isBefore(copy.takenAt())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "started");
        }
        if (finished.isBefore(started)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "finished");
        }
        var drill = new RestoreDrill(
                set.drills().size() + 1,
                copy,
                started,
                finished,
                request.getParameter("restored") != null,
                BackupForm.hashes(request.getParameter("restoredHashes")),
                Words.text(request.getParameter("note"), "note", LONGEST_NOTE),
                backups.written(SafetyRights.nameOf(caller)));
        return done(caller, set, backups.addDrill(set, drill), here);
    }

    private String done(Caller caller, BackupSet set, boolean written, String here) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:/cybersecurity/backups/" + set.id();
    }

    private BackupSet own(Caller caller, String backup, String here) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        return Words.id(backup)
                .flatMap(id -> backups.find(id, facility.code()))
                .orElseThrow(() -> rights.refused(caller, here));
    }

    private static BackupCopy copy(BackupSet set, @Nullable String sent) {
        return set.find(BackupForm.number(sent, "copy", Backups.MOST_LINES))
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "copy"));
    }
}
