package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.AnswerLine;
import jp.musubi.platform.cybersecurity.checklist.BedBand;
import jp.musubi.platform.cybersecurity.checklist.CarryOn;
import jp.musubi.platform.cybersecurity.checklist.FillSheet;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 自施設の確認票。Shown with what would be asked at an inspection; written as a whole, kept item by item. */
@Controller
final class SheetPages {

    private final SheetParts parts;
    private final PrintPdf printing;

    SheetPages(SheetParts parts, PrintPdf printing) {
        this.parts = parts;
        this.printing = printing;
    }

    /** @param proposal {@code yes} to be shown last year's answers where there is none yet; nothing is kept by it */
    @GetMapping("/cybersecurity/checklists/{edition}")
    String show(
            Caller caller,
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable String proposal,
            Model model) {
        SheetParts.Own own = parts.own(caller, edition, "GET /cybersecurity/checklists/{edition}");
        Sheet sheet =
                parts.sheets().findOwn(own.facility().code(), own.edition()).orElse(null);
        Map<String, ItemAnswer> before = before(own);
        model.addAttribute(
                "view", parts.views().of(own.edition(), own.form(), sheet, "yes".equals(proposal) ? before : Map.of()));
        model.addAttribute("printable", printing.canPrint());
        model.addAttribute("canCarry", !before.isEmpty());
        model.addAttribute("facility", own.facility());
        model.addAttribute("hospital", own.facility().kind() == FacilityKind.HOSPITAL);
        model.addAttribute("bands", BedBand.list());
        model.addAttribute("vendors", parts.sheets().listVendors(own.facility().code(), own.edition()));
        return "cybersecurity/checklist";
    }

    @PostMapping("/cybersecurity/checklists/{edition}")
    String write(Caller caller, @PathVariable String edition, HttpServletRequest request) {
        String here = "POST /cybersecurity/checklists/{edition}";
        SheetParts.Own own = parts.own(caller, edition, here);
        Map<String, ItemAnswer> answers = SheetForm.read(request, own.edition().items(own.form()));
        int seen = SheetForm.seen(request);
        String by = SafetyRights.nameOf(caller);
        String band = band(request.getParameter("band"), own);
        AnswerLine.Origin origin =
                request.getParameter("carried") == null ? AnswerLine.Origin.TYPED : AnswerLine.Origin.CARRIED;
        Sheet sheet = parts.fill().open(own.facility(), own.edition(), own.form(), by);
        parts.fill()
                .write(sheet.id(), own.edition(), answers, new FillSheet.Writing(by, origin, seen))
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        parts.fill().setBand(sheet.id(), own.edition(), band);
        parts.rights().wrote(caller, here);
        return "redirect:/cybersecurity/checklists/" + own.edition().id();
    }

    @GetMapping("/cybersecurity/checklists/{edition}/history")
    String history(Caller caller, @PathVariable String edition, Model model) {
        SheetParts.Own own = parts.own(caller, edition, "GET /cybersecurity/checklists/{edition}/history");
        model.addAttribute("edition", own.edition());
        model.addAttribute(
                "history",
                parts.sheets()
                        .findOwn(own.facility().code(), own.edition())
                        .map(parts.sheets()::history)
                        .orElse(List.of()));
        return "cybersecurity/history";
    }

    private Map<String, ItemAnswer> before(SheetParts.Own own) {
        return parts.editions()
                .findBefore(own.edition())
                .flatMap(before -> parts.sheets().findOwn(own.facility().code(), before))
                .map(sheet -> CarryOn.propose(
                        own.edition().items(own.form()), parts.views().given(sheet)))
                .orElse(Map.of());
    }

    private static String band(@Nullable String sent, SheetParts.Own own) {
        String band = sent == null ? "" : sent;
        boolean fits = band.isEmpty() || (own.facility().kind() == FacilityKind.HOSPITAL && BedBand.knows(band));
        if (!fits) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "band");
        }
        return band;
    }
}
