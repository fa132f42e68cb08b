package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 立入検査をする者の頁。A prefecture's own facilities, or all of the country: what they have answered, vendor by vendor. */
@Controller
final class InspectorPages {

    private static final String ALL = "/cybersecurity/facilities";

    private final SheetParts parts;
    private final Facilities facilities;
    private final Clock clock;

    InspectorPages(SheetParts parts, Facilities facilities, Clock clock) {
        this.parts = parts;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** One line of the list, in the order of codes unless asked otherwise: never of answers. */
    record Line(Sheet sheet, String name) {}

    @GetMapping(ALL)
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String edition,
            HttpServletRequest request,
            Model model) {
        String prefecture = prefecture(caller);
        Edition shown = edition(parts.editions(), edition, clock);
        model.addAttribute("edition", shown);
        model.addAttribute("editions", parts.editions().list());
        model.addAttribute("list", SheetTable.of(prefecture).view(lines(shown, prefecture), ListQuery.of(request)));
        return "cybersecurity/facilities";
    }

    @GetMapping(path = ALL, params = "format")
    ResponseEntity<byte[]> file(
            Caller caller, @RequestParam(required = false) @Nullable String edition, HttpServletRequest request) {
        String prefecture = prefecture(caller);
        Edition shown = edition(parts.editions(), edition, clock);
        return SheetTable.of(prefecture).answer(lines(shown, prefecture), ListQuery.of(request));
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

    private String prefecture(Caller caller) {
        return parts.rights().requireInspector(caller, Doing.INSPECT_CHECKLISTS, "GET " + ALL);
    }

    private List<Line> lines(Edition edition, String prefecture) {
        List<Sheet> sheets = parts.sheets().listOf(edition, prefecture, "", ListPages.MOST + 1);
        List<Facility> known = prefecture.isEmpty() ? facilities.list() : facilities.list(prefecture);
        Map<FacilityCode, String> names = known.stream().collect(Collectors.toMap(Facility::code, Facility::name));
        return sheets.stream()
                .map(sheet -> new Line(sheet, names.getOrDefault(sheet.facility(), "")))
                .toList();
    }

    /** The one that was asked for, else that of today. */
    static Edition edition(Editions editions, @Nullable String asked, Clock clock) {
        return asked == null
                ? editions.inForceOn(Days.today(clock))
                : editions.find(asked).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
