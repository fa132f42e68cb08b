package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.musubi.platform.cybersecurity.bcp.Bcp;
import jp.musubi.platform.cybersecurity.bcp.BcpLine;
import jp.musubi.platform.cybersecurity.bcp.ContainmentStep;
import jp.musubi.platform.cybersecurity.bcp.Plan;
import jp.musubi.platform.cybersecurity.bcp.PlanPart;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** BCP の頁。What the own plan lacks, the form that fills it, and the plan as DOCX and PDF; an inspector reads what is lacking. */
@Controller
final class BcpPages {

    private static final String HOME = "/cybersecurity/bcp";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final SafetyRights rights;
    private final Bcp bcp;
    private final PrintPdf printing;
    private final Clock clock;

    BcpPages(SafetyRights rights, Bcp bcp, PrintPdf printing, Clock clock) {
        this.rights = rights;
        this.bcp = bcp;
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping(HOME)
    String show(Caller caller, Model model) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, "GET " + HOME);
        model.addAttribute("view", view(facility));
        model.addAttribute("printable", printing.canPrint());
        model.addAttribute("own", true);
        return "cybersecurity/bcp";
    }

    @GetMapping("/cybersecurity/facilities/{facility}/bcp")
    String inspect(Caller caller, @PathVariable String facility, Model model) {
        String here = "GET /cybersecurity/facilities/{facility}/bcp";
        Facility inspected = rights.requireInspected(caller, Doing.INSPECT_CHECKLISTS, facility, here);
        rights.looked(caller, here);
        model.addAttribute("view", view(inspected));
        model.addAttribute("own", false);
        return "cybersecurity/bcp";
    }

    @GetMapping(HOME + "/plan")
    String plan(Caller caller, Model model) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, "GET " + HOME + "/plan");
        model.addAttribute("view", view(facility));
        return "cybersecurity/bcp-plan";
    }

    @PostMapping(HOME + "/plan")
    String write(Caller caller, HttpServletRequest request) {
        String here = "POST " + HOME + "/plan";
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        int seen = SheetForm.seen(request);
        if (!bcp.write(facility.code(), seen, words(request), SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + HOME;
    }

    @GetMapping(HOME + ".docx")
    ResponseEntity<byte[]> docx(Caller caller) {
        String here = "GET " + HOME + ".docx";
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        rights.looked(caller, here);
        return file(BcpDocument.write(view(facility), Days.today(clock)), DOCX, "bcp.docx");
    }

    @GetMapping(HOME + ".pdf")
    ResponseEntity<byte[]> pdf(Caller caller, Locale locale) {
        String here = "GET " + HOME + ".pdf";
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        rights.looked(caller, here);
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Map<String, Object> content = new HashMap<>();
        content.put("view", view(facility));
        content.put("today", Days.today(clock));
        return file(
                printing.print("cybersecurity/bcp-pdf", content, locale), MediaType.APPLICATION_PDF_VALUE, "bcp.pdf");
    }

    private BcpView view(Facility facility) {
        return BcpView.of(facility, bcp.plan(facility.code()), bcp.drills(facility.code()), Days.today(clock));
    }

    /** A tick that is not sent is not set: of a form that carries none of the others, nothing is said. */
    private Bcp.Words words(HttpServletRequest request) {
        List<BcpLine> lines = BcpLine.list(Days.today(clock));
        Map<String, String> ticks = new HashMap<>();
        for (int place = 0; place < lines.size(); place++) {
            ticks.put(lines.get(place).id(), request.getParameter("tick-" + place) == null ? "" : "yes");
        }
        return new Bcp.Words(
                ticks,
                words(request, "part-", PlanPart.list(), PlanPart::id),
                words(request, "step-", ContainmentStep.list(Days.today(clock)), ContainmentStep::id));
    }

    private static <T> Map<String, String> words(
            HttpServletRequest request, String prefix, List<T> all, Function<T, String> id) {
        Map<String, String> words = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            String field = prefix + place;
            if (request.getParameter(field) != null) {
                words.put(id.apply(all.get(place)), Words.text(request.getParameter(field), field, Plan.LONGEST));
            }
        }
        return words;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
