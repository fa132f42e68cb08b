package jp.musubi.platform.cybersecurity.web;

import jp.musubi.platform.cybersecurity.checklist.AnswerLine;
import jp.musubi.platform.cybersecurity.checklist.FillSheet;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.layout.SheetWorkbook;
import jp.musubi.platform.cybersecurity.layout.WorkbookReader;
import jp.musubi.platform.cybersecurity.vendors.VendorLinks;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
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
import org.springframework.web.multipart.MultipartFile;

/** 事業者確認用を書式で出し入れする。For who has the link out and in again; for the facility out. */
@Controller
final class VendorFiles {

    private static final String DOOR = "/cybersecurity/vendor/{word}";
    private static final String OWN = "/cybersecurity/vendors/{sheet}/xlsx";

    private final SheetParts parts;
    private final VendorLinks links;
    private final Facilities facilities;

    VendorFiles(SheetParts parts, VendorLinks links, Facilities facilities) {
        this.parts = parts;
        this.links = links;
        this.facilities = facilities;
    }

    @GetMapping(DOOR + "/xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String word) {
        return file(open(word));
    }

    /** Takes the file as a whole, or shows what does not fit and takes nothing. */
    @PostMapping(DOOR + "/file")
    String load(@PathVariable String word, @RequestParam(required = false) @Nullable MultipartFile file, Model model) {
        Sheet sheet = open(word);
        WorkbookReader.Read read = WorkbookReader.read(LayoutPages.bytes(file), heading(sheet));
        if (!read.faults().isEmpty()) {
            model.addAttribute("back", "/cybersecurity/vendor/" + word);
            model.addAttribute("faults", read.faults());
            return "cybersecurity/file-faults";
        }
        parts.fill()
                .write(
                        sheet.id(),
                        edition(sheet),
                        read.answers(),
                        new FillSheet.Writing(sheet.vendor(), AnswerLine.Origin.VENDOR, -1));
        return "redirect:/cybersecurity/vendor/" + word;
    }

    /** A vendor's sheet of the own facility; another's is as none. */
    @GetMapping(OWN)
    ResponseEntity<byte[]> ownXlsx(Caller caller, @PathVariable String sheet) {
        String here = "GET " + OWN;
        Facility facility = parts.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        return file(Words.id(sheet)
                .flatMap(id -> parts.sheets().find(id, facility.code()))
                .filter(Sheet::ofVendor)
                .orElseThrow(() -> parts.rights().refused(caller, here)));
    }

    private ResponseEntity<byte[]> file(Sheet sheet) {
        byte[] content = SheetWorkbook.write(heading(sheet), parts.views().given(sheet));
        return LayoutPages.file(content, LayoutPages.XLSX, sheet.edition() + "-vendor.xlsx");
    }

    private SheetWorkbook.Heading heading(Sheet sheet) {
        String name = facilities.find(sheet.facility()).map(Facility::name).orElse("");
        return new SheetWorkbook.Heading(edition(sheet), sheet.form(), name, sheet.vendor());
    }

    private Sheet open(String word) {
        return links.findSheet(word)
                .flatMap(parts.sheets()::findLinked)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private Edition edition(Sheet sheet) {
        return parts.editions().find(sheet.edition()).orElseThrow();
    }
}
