package jp.musubi.platform.pmh.certificates.web;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.CertificateDesk;
import jp.musubi.platform.pmh.certificates.CertificateQuery;
import jp.musubi.platform.pmh.certificates.CertificateState;
import jp.musubi.platform.pmh.certificates.WriteCertificate;
import jp.musubi.platform.pmh.certificates.forms.CertificateForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 診断書の一覧の頁。Of a facility's doctors, of a municipality, and where a new one begins. */
@Controller
final class CertificatePages {

    private static final String LIST = "/desk/certificates";
    private static final String INBOX = LIST + "/inbox";
    private static final String NEW = LIST + "/new";

    private final CertificateDesk desk;
    private final WriteCertificate writing;
    private final CertificateLines lines;

    CertificatePages(CertificateDesk desk, WriteCertificate writing, CertificateLines lines) {
        this.desk = desk;
        this.writing = writing;
        this.lines = lines;
    }

    /** 一行。 */
    record Row(CertificateDesk.Line line, String facility) {}

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "WAITING") String sort,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Model model) {
        String here = "GET " + LIST;
        desk.requireWriter(caller, here);
        CertificateQuery query = query(form, state, sort, page);
        return show(desk.list(caller, query, here), query, LIST, model);
    }

    @GetMapping(INBOX)
    String inbox(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "WAITING") String sort,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Model model) {
        String here = "GET " + INBOX;
        desk.requireTaker(caller, here);
        CertificateQuery query = query(form, state, sort, page);
        return show(desk.list(caller, query, here), query, INBOX, model);
    }

    @GetMapping(NEW)
    String choose(Caller caller, Model model) {
        String here = "GET " + NEW;
        model.addAttribute("forms", writing.forms(caller, here));
        model.addAttribute("present", writing.present(caller, here));
        return "pmh/certificates/new";
    }

    @PostMapping(NEW)
    String begin(
            @RequestParam(defaultValue = "") String visit,
            @RequestParam(defaultValue = "") String form,
            Caller caller) {
        UUID id = writing.begin(caller, CertificateIds.read(visit), form, "POST " + NEW);
        return "redirect:" + LIST + "/" + id;
    }

    private String show(CertificateDesk.Listed listed, CertificateQuery query, String here, Model model) {
        List<Row> rows = listed.lines().stream()
                .map(line -> new Row(line, lines.facility(line.certificate())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("total", listed.total());
        model.addAttribute("pages", listed.pages());
        model.addAttribute("query", query);
        model.addAttribute("address", here);
        model.addAttribute("forms", CertificateForms.shipped().newest());
        model.addAttribute("states", CertificateState.values());
        model.addAttribute("sorts", CertificateQuery.Sort.values());
        return "pmh/certificates/list";
    }

    private static CertificateQuery query(String form, String state, String sort, String page) {
        if (!form.isEmpty() && !CertificateForms.shipped().ids().contains(form)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "form");
        }
        @Nullable
        CertificateState of = state.isEmpty() ? null : CertificateIds.oneOf("state", state, CertificateState.values());
        return new CertificateQuery(
                form,
                of,
                CertificateIds.oneOf("sort", sort, CertificateQuery.Sort.values()),
                CertificateIds.page(page));
    }
}
