package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.training.Attendance;
import jp.musubi.platform.cybersecurity.training.Course;
import jp.musubi.platform.cybersecurity.training.Courses;
import jp.musubi.platform.cybersecurity.training.Training;
import jp.musubi.platform.cybersecurity.training.TrainingDuty;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.print.PrintPdf;
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

/** 研修の頁。The courses, and who of the own facility attends and has completed which. */
@Controller
final class TrainingPages {

    static final String HOME = "/cybersecurity/training";

    private static final String ONE = HOME + "/{attendance}";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EVIDENCE = 500;

    private final SafetyRights rights;
    private final Training training;
    private final Courses courses;
    private final PrintPdf printing;
    private final Clock clock;

    TrainingPages(SafetyRights rights, Training training, Courses courses, PrintPdf printing, Clock clock) {
        this.rights = rights;
        this.training = training;
        this.courses = courses;
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping(HOME)
    String list(Caller caller, HttpServletRequest request, Model model) {
        String here = "GET " + HOME;
        LocalDate today = Days.today(clock);
        boolean own = caller.role() == Role.FACILITY;
        List<Attendance> attendances = List.of();
        if (own) {
            Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
            attendances = training.list(facility.code());
        } else {
            rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, here);
        }
        model.addAttribute("own", own);
        model.addAttribute("courses", courses.list(today));
        model.addAttribute("mayLoad", rights.may(caller, Doing.LOAD_EDITION));
        model.addAttribute("duties", TrainingDuty.list());
        model.addAttribute("list", TrainingTable.ATTENDED.view(attendances, ListQuery.of(request)));
        model.addAttribute("year", FiscalYear.of(today));
        model.addAttribute("today", today);
        model.addAttribute("printable", printing.canPrint());
        return "cybersecurity/training";
    }

    /** The facility's own people as a file. */
    @GetMapping(path = HOME, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, "GET " + HOME);
        return TrainingTable.ATTENDED.answer(training.list(facility.code()), ListQuery.of(request));
    }

    @PostMapping(HOME)
    String enrol(
            Caller caller,
            @RequestParam(required = false) @Nullable String course,
            @RequestParam(required = false) @Nullable String duty,
            @RequestParam(required = false) @Nullable String attendee,
            @RequestParam(required = false) @Nullable String on) {
        String here = "POST " + HOME;
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        LocalDate day = day(on);
        Course chosen = courses.list(day).stream()
                .filter(each -> each.id().equals(course))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "course"));
        TrainingDuty of = TrainingDuty.find(duty == null ? "" : duty)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "duty"));
        String name = Words.text(attendee, "attendee", LONGEST_NAME);
        if (name.isEmpty() || name.contains("\n")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "attendee");
        }
        return done(caller, training.enrol(facility, chosen, of, name, day, SafetyRights.nameOf(caller)), here);
    }

    /** @param step COMPLETED or CANCELLED @param evidence what shows it */
    @PostMapping(ONE)
    String end(
            Caller caller,
            @PathVariable String attendance,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String evidence) {
        String here = "POST " + ONE;
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        Attendance open = Words.id(attendance)
                .flatMap(id -> training.find(id, facility.code()))
                .orElseThrow(() -> rights.refused(caller, here));
        Attendance.Step next = Arrays.stream(Attendance.Step.values())
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "step"));
        String words = Words.text(evidence, "evidence", LONGEST_EVIDENCE);
        boolean written = training.end(facility, open, next, day(on), words, SafetyRights.nameOf(caller));
        return done(caller, written, here);
    }

    /** A day that has been. */
    private LocalDate day(@Nullable String sent) {
        LocalDate day = Words.day(sent, "on");
        if (day == null || day.isAfter(Days.today(clock))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "on");
        }
        return day;
    }

    private String done(Caller caller, boolean written, String here) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + HOME;
    }
}
