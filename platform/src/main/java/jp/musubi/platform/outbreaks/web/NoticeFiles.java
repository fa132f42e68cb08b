package jp.musubi.platform.outbreaks.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.outbreaks.notices.NoticeDocument;
import jp.musubi.platform.outbreaks.notices.NoticeTurn;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 届を書き出す。In the shape of the form as PDF, and as a FHIR document; both of what the viewer may read. */
@Controller
final class NoticeFiles {

    private static final String PAPER = "/desk/outbreaks/notices/{notice}/pdf";
    private static final String FHIR = "/outbreaks/notices/{notice}/fhir";

    private final OutbreakRights rights;
    private final NoticeBook book;
    private final NoticeLines lines;
    private final Diseases diseases;
    private final PrintPdf printing;

    NoticeFiles(OutbreakRights rights, NoticeBook book, NoticeLines lines, Diseases diseases, PrintPdf printing) {
        this.rights = rights;
        this.book = book;
        this.lines = lines;
        this.diseases = diseases;
        this.printing = printing;
    }

    private record Seen(Notice notice, FormContent content, List<NoticeTurn> turns) {}

    @GetMapping(PAPER)
    ResponseEntity<byte[]> paper(Caller caller, @PathVariable String notice, Locale locale) {
        Seen seen = seen(caller, notice, "GET " + PAPER);
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Map<String, Object> content = Map.of(
                "line", lines.of(seen.notice()),
                "head", lines.head(seen.notice(), seen.turns()),
                "values", seen.content().values(),
                "items", diseases.book().itemsOf(seen.content().disease()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"notice.pdf\"")
                .body(printing.print("outbreaks/notice-pdf", content, locale));
    }

    @GetMapping(FHIR)
    ResponseEntity<byte[]> document(Caller caller, @PathVariable String notice) {
        Seen seen = seen(caller, notice, "GET " + FHIR);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("application/fhir+json"))
                .body(NoticeDocument.of(seen.notice(), seen.content(), diseases.book()));
    }

    private Seen seen(Caller caller, String sent, String here) {
        Viewer viewer = rights.requireViewer(caller, here);
        Notice found =
                Sent.id(sent).flatMap(id -> book.find(id, viewer)).orElseThrow(() -> rights.refused(caller, here));
        rights.looked(caller, here);
        return new Seen(found, book.content(found, viewer), book.turns(found, viewer));
    }
}
