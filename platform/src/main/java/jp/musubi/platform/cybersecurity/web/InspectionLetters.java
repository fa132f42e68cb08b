package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.Letter;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 立入検査の結果の文書。Sent by the inspector, read by both as PDF. */
@Controller
final class InspectionLetters {

    private static final String ALL = "/cybersecurity/inspections/{inspection}/letters";
    private static final String PDF = ALL + "/{letter}/pdf";

    private final InspectionParts parts;
    private final GiveAdvice giving;
    private final PrintPdf printing;

    InspectionLetters(InspectionParts parts, GiveAdvice giving, PrintPdf printing) {
        this.parts = parts;
        this.giving = giving;
        this.printing = printing;
    }

    @PostMapping(ALL)
    String send(
            Caller caller,
            @PathVariable String inspection,
            @RequestParam(required = false) @Nullable String remark,
            HttpServletRequest request) {
        String here = "POST " + ALL;
        Inspection found = parts.inspected(caller, inspection, here);
        String words = Words.text(remark, "remark", Letter.LONGEST_REMARK);
        int seen = SheetForm.seen(request);
        if (!giving.sendLetter(found, seen, words, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        parts.sheet().rights().wrote(caller, here);
        return InspectionParts.address(found.id());
    }

    @GetMapping(PDF)
    ResponseEntity<byte[]> pdf(
            Caller caller, @PathVariable String inspection, @PathVariable("letter") String number, Locale locale) {
        String here = "GET " + PDF;
        Inspection found = caller.role() == Role.FACILITY
                ? parts.own(caller, inspection, here)
                : parts.inspected(caller, inspection, here);
        List<Letter> letters = giving.letters(found);
        Letter letter = letters.stream()
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> parts.sheet().rights().refused(caller, here));
        parts.sheet().rights().looked(caller, here);
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Map<String, Object> content = new HashMap<>();
        content.put("inspection", found);
        content.put("facility", parts.facility(found));
        content.put("letter", letter);
        content.put("said", letter.said(giving.listOf(found), letters));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inspection-letter.pdf\"")
                .body(printing.print("cybersecurity/letter-pdf", content, locale));
    }
}
