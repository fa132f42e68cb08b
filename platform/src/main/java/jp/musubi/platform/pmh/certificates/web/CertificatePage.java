package jp.musubi.platform.pmh.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.CertificateDesk;
import jp.musubi.platform.pmh.certificates.CertificateDesk.Opened;
import jp.musubi.platform.pmh.certificates.CertificateState;
import jp.musubi.platform.pmh.certificates.TurnCertificate;
import jp.musubi.platform.pmh.certificates.TurnCertificate.Turn;
import jp.musubi.platform.pmh.certificates.WriteCertificate;
import jp.musubi.platform.pmh.certificates.WriteCertificate.Typed;
import jp.musubi.platform.pmh.certificates.forms.FieldFault;
import jp.musubi.platform.pmh.certificates.forms.FormField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 一つの診断書の頁。Its writer writes and signs, its municipality receives, returns and accepts. What was typed is never lost. */
@Controller
final class CertificatePage {

    private static final String ONE = "/desk/certificates/{certificate}";
    private static final int LONGEST_REASON = 500;

    private final CertificateDesk desk;
    private final WriteCertificate writing;
    private final TurnCertificate turning;
    private final CertificateLines lines;

    CertificatePage(CertificateDesk desk, WriteCertificate writing, TurnCertificate turning, CertificateLines lines) {
        this.desk = desk;
        this.writing = writing;
        this.turning = turning;
        this.lines = lines;
    }

    /** 書き損じ。@param problem why nothing was kept; null when the faults say it */
    private record Refused(
            Map<String, String> typed,
            List<FieldFault> faults,
            @Nullable Problem problem) {}

    @GetMapping(ONE)
    String show(@PathVariable String certificate, Caller caller, Model model) {
        return show(caller, CertificateIds.read(certificate), null, model, "GET " + ONE);
    }

    /** @param then keep or sign */
    @PostMapping(ONE)
    String write(
            @PathVariable String certificate,
            @RequestParam(defaultValue = "0") String revision,
            @RequestParam(defaultValue = "keep") String then,
            HttpServletRequest request,
            Caller caller,
            Model model) {
        String here = "POST " + ONE;
        UUID id = CertificateIds.read(certificate);
        Map<String, String> typed =
                typed(request, desk.open(caller, id, here).certificate().form().fields());
        List<FieldFault> faults;
        try {
            faults = writing.save(caller, id, new Typed(number(revision), typed), here);
            if (faults.isEmpty() && then.equals("sign")) {
                faults = turning.turn(caller, id, new Turn("SIGN", ""), here);
            }
        } catch (Problem conflict) {
            if (conflict.code() != ProblemCode.CONFLICT) {
                throw conflict;
            }
            return show(caller, id, new Refused(typed, List.of(), conflict), model, here);
        }
        return faults.isEmpty()
                ? "redirect:/desk/certificates/" + id
                : show(caller, id, new Refused(typed, faults, null), model, here);
    }

    @PostMapping(ONE + "/turns")
    String turn(
            @PathVariable String certificate,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model) {
        String here = "POST " + ONE + "/turns";
        UUID id = CertificateIds.read(certificate);
        String why = reason.strip().replace("\r\n", "\n");
        if (why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "reason");
        }
        List<FieldFault> faults;
        try {
            faults = turning.turn(caller, id, new Turn(act, why), here);
        } catch (Problem problem) {
            if (problem.code() != ProblemCode.CERTIFICATE_ADDRESSEE) {
                throw problem;
            }
            return show(caller, id, new Refused(Map.of(), List.of(), problem), model, here);
        }
        return faults.isEmpty()
                ? "redirect:/desk/certificates/" + id
                : show(caller, id, new Refused(Map.of(), faults, null), model, here);
    }

    private String show(Caller caller, UUID id, @Nullable Refused refused, Model model, String here) {
        Opened opened = desk.open(caller, id, here);
        var one = opened.certificate();
        boolean writer = caller.role() == Role.FACILITY;
        Map<String, String> typed = refused == null ? Map.of() : refused.typed();
        model.addAttribute("certificate", one);
        model.addAttribute("values", typed.isEmpty() ? opened.values() : typed);
        model.addAttribute("sources", one.draft().sources());
        model.addAttribute("signed", opened.signed());
        model.addAttribute("steps", lines.steps(opened.turns()));
        model.addAttribute("acts", acts(opened));
        model.addAttribute("facility", lines.facility(one));
        model.addAttribute("municipality", lines.municipality(one));
        model.addAttribute("writer", writer);
        model.addAttribute("writes", writer && one.state() == CertificateState.DRAFT);
        model.addAttribute("printable", lines.printable() && opened.signed() != null);
        model.addAttribute("faults", byField(refused == null ? List.of() : refused.faults()));
        model.addAttribute("problem", refused == null ? null : refused.problem());
        return "pmh/certificates/one";
    }

    /** Those with a button of their own: one signs with the form. */
    private static List<?> acts(Opened opened) {
        return opened.acts().stream().filter(rule -> !rule.act().equals("SIGN")).toList();
    }

    private static Map<String, FieldFault> byField(List<FieldFault> faults) {
        return faults.stream()
                .collect(Collectors.toMap(fault -> fault.field().id(), fault -> fault, (first, second) -> first));
    }

    private static Map<String, String> typed(HttpServletRequest request, List<FormField> fields) {
        Map<String, String> typed = new HashMap<>();
        for (FormField field : fields) {
            String value = request.getParameter(field.id());
            if (value != null) {
                typed.put(field.id(), value);
            }
        }
        return typed;
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,8}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "revision");
        }
        return Integer.parseInt(text);
    }
}
