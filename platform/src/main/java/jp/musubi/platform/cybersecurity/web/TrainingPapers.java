package jp.musubi.platform.cybersecurity.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.training.Attendance;
import jp.musubi.platform.cybersecurity.training.Training;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 研修の修了証。For what was completed, at the own facility only. */
@Controller
final class TrainingPapers {

    private static final String PDF = TrainingPages.HOME + "/{attendance}/pdf";

    private final SafetyRights rights;
    private final Training training;
    private final PrintPdf printing;

    TrainingPapers(SafetyRights rights, Training training, PrintPdf printing) {
        this.rights = rights;
        this.training = training;
        this.printing = printing;
    }

    @GetMapping(PDF)
    ResponseEntity<byte[]> pdf(Caller caller, @PathVariable String attendance, Locale locale) {
        String here = "GET " + PDF;
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        Attendance found = Words.id(attendance)
                .flatMap(id -> training.find(id, facility.code()))
                .orElseThrow(() -> rights.refused(caller, here));
        rights.looked(caller, here);
        if (!found.completed() || !printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Map<String, Object> content = new HashMap<>();
        content.put("attendance", found);
        content.put("facility", facility);
        content.put("year", FiscalYear.of(found.on()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\"")
                .body(printing.print("cybersecurity/certificate-pdf", content, locale));
    }
}
