package jp.musubi.platform.pmh.certificates.web;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.Whose;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.Certificate;
import jp.musubi.platform.pmh.certificates.OwnCertificates;
import jp.musubi.platform.pmh.certificates.SignedVersion;
import jp.musubi.platform.pmh.municipalities.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** わたしの診断書の頁。How far each is; a parent or proxy opens those of whom it acts for. */
@Controller
final class OwnCertificatesPage {

    private static final String LIST = "/me/certificates";
    private static final String ONE = LIST + "/{certificate}";
    private static final String SUBJECT = "CERTIFICATE";

    private final WhoseDesk whose;
    private final OwnCertificates own;
    private final CertificateLines lines;

    OwnCertificatesPage(WhoseDesk whose, OwnCertificates own, CertificateLines lines) {
        this.whose = whose;
        this.own = own;
        this.lines = lines;
    }

    /** 一行。 */
    record Row(
            OwnCertificates.Line line,
            String facility,
            @Nullable Municipality municipality) {}

    @GetMapping(LIST)
    String list(@RequestParam(name = "for", required = false) @Nullable String asked, Caller caller, Model model) {
        PersonId person = look(caller, asked, "GET " + LIST, model);
        List<Row> rows = own.listOf(person).stream()
                .map(line -> new Row(line, lines.facility(line.certificate()), lines.municipality(line.certificate())))
                .toList();
        model.addAttribute("rows", rows);
        return "pmh/certificates/own";
    }

    @GetMapping(ONE)
    String one(
            @PathVariable String certificate,
            @RequestParam(name = "for", required = false) @Nullable String asked,
            Caller caller,
            Model model) {
        PersonId person = look(caller, asked, "GET " + ONE, model);
        UUID id = CertificateIds.read(certificate);
        SignedVersion content = own.findContent(person, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        Certificate one = own.find(person, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        model.addAttribute("certificate", one);
        model.addAttribute("values", content.values());
        model.addAttribute("signed", content);
        model.addAttribute("facility", lines.facility(one));
        model.addAttribute("municipality", lines.municipality(one));
        return "pmh/certificates/own-one";
    }

    private PersonId look(Caller caller, @Nullable String asked, String here, Model model) {
        Whose found = whose.look(caller, asked, SUBJECT, here);
        model.addAttribute("whose", found);
        model.addAttribute("choices", whose.list(caller));
        return found.person();
    }
}
