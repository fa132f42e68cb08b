package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** わたしのサマリー。To read, to print, and to take along. Each is a look of its own: decided and logged. */
@Controller
final class SummaryPage {

    private final AccessDesk desk;
    private final SummaryView view;
    private final Greeting greeting;
    private final PrintPdf printing;

    SummaryPage(AccessDesk desk, SummaryView view, Greeting greeting, PrintPdf printing) {
        this.desk = desk;
        this.view = view;
        this.greeting = greeting;
        this.printing = printing;
    }

    @GetMapping("/me/summary")
    String summary(Caller caller, Model model, HttpServletResponse response) {
        AccessDecision decision = decide(caller, "GET /me/summary");
        if (decision instanceof AccessDecision.Granted granted) {
            model.addAllAttributes(content(granted.grant()));
            model.addAttribute("printable", printing.canPrint());
            return "records/summary";
        }
        if (decision instanceof AccessDecision.Refused refused) {
            model.addAttribute("reason", refused.reason());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "records/refused";
    }

    /** The same as a file for paper; NOT-FOUND where no font is at hand, which the page says before. */
    @GetMapping("/me/summary/pdf")
    ResponseEntity<byte[]> pdf(Caller caller, Locale locale) {
        AccessGrant grant = granted(decide(caller, "GET /me/summary/pdf"));
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        byte[] pdf = printing.print("records/summary-pdf", content(grant), locale);
        return file(MediaType.APPLICATION_PDF, "patient-summary.pdf", pdf);
    }

    /** What a facility wrote, as it was sent; NOT-FOUND when the person has none of it to read. */
    @GetMapping("/me/summary/facilities/{facility}")
    ResponseEntity<byte[]> document(@PathVariable String facility, Caller caller) {
        AccessGrant grant = granted(decide(caller, "GET /me/summary/facilities/{facility}"));
        return view.written(grant).stream()
                .filter(written -> written.summary().facility().digits().equals(facility))
                .findFirst()
                .map(written -> file(
                        MediaType.parseMediaType("application/fhir+json"),
                        "patient-summary-" + facility + ".json",
                        written.summary().document()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private Map<String, Object> content(AccessGrant grant) {
        return Map.of(
                "name", greeting.nameOf(grant.person()),
                "at", grant.decidedAt(),
                "written", view.written(grant),
                "parts", view.parts(grant));
    }

    private AccessDecision decide(Caller caller, String interaction) {
        Set<DataClass> classes = EnumSet.copyOf(ItemGroups.CLASSES);
        classes.add(DataClass.PCS);
        return desk.decide(new AccessRequest(caller, caller.person(), classes, interaction));
    }

    private static AccessGrant granted(AccessDecision decision) {
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return ((AccessDecision.Granted) decision).grant();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
