package jp.musubi.platform.cybersecurity.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.AnswerLine;
import jp.musubi.platform.cybersecurity.checklist.FillSheet;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.layout.SheetWorkbook;
import jp.musubi.platform.cybersecurity.layout.WorkbookReader;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 書式で出し入れする。The own sheet as a spreadsheet and as PDF, and the spreadsheet in again. */
@Controller
final class LayoutPages {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST = 2 * 1024 * 1024;

    private final SheetParts parts;
    private final PrintPdf printing;

    LayoutPages(SheetParts parts, PrintPdf printing) {
        this.parts = parts;
        this.printing = printing;
    }

    @GetMapping("/cybersecurity/checklists/{edition}/xlsx")
    ResponseEntity<byte[]> xlsx(Caller caller, @PathVariable String edition) {
        SheetParts.Own own = parts.own(caller, edition, "GET /cybersecurity/checklists/{edition}/xlsx");
        Map<String, ItemAnswer> answers = parts.sheets()
                .findOwn(own.facility().code(), own.edition())
                .map(parts.views()::given)
                .orElse(new HashMap<>());
        return file(
                SheetWorkbook.write(heading(own), answers), XLSX, own.edition().id() + ".xlsx");
    }

    @GetMapping("/cybersecurity/checklists/{edition}/pdf")
    ResponseEntity<byte[]> pdf(Caller caller, @PathVariable String edition, Locale locale) {
        SheetParts.Own own = parts.own(caller, edition, "GET /cybersecurity/checklists/{edition}/pdf");
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Sheet sheet =
                parts.sheets().findOwn(own.facility().code(), own.edition()).orElse(null);
        Map<String, Object> content = new HashMap<>();
        content.put("view", parts.views().of(own.edition(), own.form(), sheet));
        content.put("facility", own.facility());
        byte[] pdf = printing.print("cybersecurity/sheet-pdf", content, locale);
        return file(pdf, MediaType.APPLICATION_PDF_VALUE, own.edition().id() + ".pdf");
    }

    /** Takes the file as a whole, or shows what does not fit and takes nothing. */
    @PostMapping("/cybersecurity/checklists/{edition}/file")
    String load(
            Caller caller,
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        String here = "POST /cybersecurity/checklists/{edition}/file";
        SheetParts.Own own = parts.own(caller, edition, here);
        WorkbookReader.Read read = WorkbookReader.read(bytes(file), heading(own));
        if (!read.faults().isEmpty()) {
            model.addAttribute(
                    "back", "/cybersecurity/checklists/" + own.edition().id());
            model.addAttribute("faults", read.faults());
            return "cybersecurity/file-faults";
        }
        String by = SafetyRights.nameOf(caller);
        Sheet sheet = parts.fill().open(own.facility(), own.edition(), own.form(), by);
        parts.fill()
                .write(
                        sheet.id(),
                        own.edition(),
                        read.answers(),
                        new FillSheet.Writing(by, AnswerLine.Origin.FILE, -1));
        parts.rights().wrote(caller, here);
        return "redirect:/cybersecurity/checklists/" + own.edition().id();
    }

    private static SheetWorkbook.Heading heading(SheetParts.Own own) {
        return new SheetWorkbook.Heading(
                own.edition(), own.form(), own.facility().name(), "");
    }

    /** @throws Problem PARAMETER-MISSING, BODY-TOO-LARGE, BODY-MALFORMED */
    static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        if (file.getSize() > LARGEST) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }

    /** Named {@code checklist-} and the name. */
    static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checklist-" + name + "\"")
                .body(content);
    }
}
