package jp.musubi.platform.pmh.certificates.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.CertificateDesk;
import jp.musubi.platform.pmh.certificates.CertificateDesk.Opened;
import jp.musubi.platform.pmh.certificates.CertificateDocument;
import jp.musubi.platform.pmh.certificates.SignedVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 診断書を書き出す。What was signed, as PDF, as plain JSON and as a FHIR document. */
@Controller
final class CertificateFiles {

    private static final String ONE = "/desk/certificates/{certificate}";
    private static final String SYSTEM = "/pmh/certificates/{certificate}";

    private final CertificateDesk desk;
    private final CertificateLines lines;
    private final PrintPdf printing;

    CertificateFiles(CertificateDesk desk, CertificateLines lines, PrintPdf printing) {
        this.desk = desk;
        this.lines = lines;
        this.printing = printing;
    }

    @GetMapping(ONE + "/pdf")
    ResponseEntity<byte[]> paper(@PathVariable String certificate, Caller caller, Locale locale) {
        Opened opened = desk.open(caller, CertificateIds.read(certificate), "GET " + ONE + "/pdf");
        SignedVersion signed = signed(opened);
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Map<String, Object> content = new HashMap<>();
        content.put("certificate", opened.certificate());
        content.put("signed", signed);
        content.put("values", signed.values());
        content.put("facility", lines.facility(opened.certificate()));
        content.put("municipality", lines.municipality(opened.certificate()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"certificate.pdf\"")
                .body(printing.print("pmh/certificates/paper", content, locale));
    }

    @GetMapping(ONE + "/document")
    ResponseEntity<byte[]> document(
            @PathVariable String certificate, @RequestParam(defaultValue = "fhir") String format, Caller caller) {
        return file(caller, certificate, format, "GET " + ONE + "/document");
    }

    /** For the municipality's and the facility's own systems. */
    @GetMapping(SYSTEM)
    ResponseEntity<byte[]> read(
            @PathVariable String certificate, @RequestParam(defaultValue = "json") String format, Caller caller) {
        return file(caller, certificate, format, "GET " + SYSTEM);
    }

    private ResponseEntity<byte[]> file(Caller caller, String certificate, String format, String here) {
        Opened opened = desk.open(caller, CertificateIds.read(certificate), here);
        SignedVersion signed = signed(opened);
        return switch (format) {
            case "json" ->
                answer(MediaType.APPLICATION_JSON, CertificateDocument.plain(opened.certificate(), signed), "json");
            case "fhir" ->
                answer(
                        MediaType.parseMediaType("application/fhir+json"),
                        CertificateDocument.fhir(opened.certificate(), signed),
                        "fhir.json");
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "format");
        };
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body, String ending) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"certificate." + ending + "\"")
                .body(body);
    }

    private static SignedVersion signed(Opened opened) {
        return Objects.requireNonNullElseGet(opened.signed(), () -> {
            throw new Problem(ProblemCode.NOT_FOUND);
        });
    }
}
