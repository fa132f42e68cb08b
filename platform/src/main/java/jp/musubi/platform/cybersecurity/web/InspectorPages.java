package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.util.List;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 立入検査をする者の頁。A prefecture's own facilities, or all of the country: what they have answered, vendor by vendor. */
@Controller
final class InspectorPages {

    private static final int A_PAGE = 50;

    private final SheetParts parts;
    private final Facilities facilities;
    private final Clock clock;

    InspectorPages(SheetParts parts, Facilities facilities, Clock clock) {
        this.parts = parts;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** One line of the list, in the order of codes: not of answers. */
    record Line(Sheet sheet, String name) {}

    /** @param after code of the last facility of the page before */
    @GetMapping("/cybersecurity/facilities")
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String prefecture =
                parts.rights().requireInspector(caller, Doing.INSPECT_CHECKLISTS, "GET /cybersecurity/facilities");
        Edition shown = edition(parts.editions(), edition, clock);
        List<Sheet> found = parts.sheets().listOf(shown, prefecture, after == null ? "" : after, A_PAGE + 1);
        List<Sheet> page = found.subList(0, Math.min(A_PAGE, found.size()));
        model.addAttribute("edition", shown);
        model.addAttribute("editions", parts.editions().list());
        model.addAttribute("lines", page.stream().map(this::line).toList());
        model.addAttribute(
                "next", found.size() > A_PAGE ? page.get(A_PAGE - 1).facility().digits() : "");
        return "cybersecurity/facilities";
    }

    @GetMapping("/cybersecurity/facilities/{facility}/{edition}")
    String inspect(Caller caller, @PathVariable String facility, @PathVariable String edition, Model model) {
        String here = "GET /cybersecurity/facilities/{facility}/{edition}";
        Facility inspected = parts.rights().requireInspected(caller, Doing.INSPECT_CHECKLISTS, facility, here);
        Edition shown =
                parts.editions().find(edition).orElseThrow(() -> parts.rights().refused(caller, here));
        Sheet own = parts.sheets()
                .findOwn(inspected.code(), shown)
                .orElseThrow(() -> parts.rights().refused(caller, here));
        parts.rights().looked(caller, here);
        model.addAttribute("facility", inspected);
        model.addAttribute("view", parts.views().of(shown, own.form(), own));
        model.addAttribute(
                "vendors",
                parts.sheets().listVendors(inspected.code(), shown).stream()
                        .map(vendor ->
                                new VendorView(vendor.vendor(), parts.views().of(shown, vendor.form(), vendor)))
                        .toList());
        return "cybersecurity/inspect";
    }

    /** One vendor's sheet beside the facility's. */
    record VendorView(String vendor, SheetView view) {}

    private Line line(Sheet sheet) {
        return new Line(
                sheet, facilities.find(sheet.facility()).map(Facility::name).orElse(""));
    }

    /** The one that was asked for, else that of today. */
    static Edition edition(Editions editions, @Nullable String asked, Clock clock) {
        return asked == null
                ? editions.inForceOn(Days.today(clock))
                : editions.find(asked).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
