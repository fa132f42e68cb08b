package jp.musubi.platform.cybersecurity.web;

import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.incidents.Incident;
import jp.musubi.platform.cybersecurity.incidents.VendorWord;
import jp.musubi.platform.cybersecurity.vendors.VendorLinks;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 事業者の入口から出来事に答える。The link of a vendor's sheet opens what the facility told this vendor of, and its own words; facts,
 * reports and other vendors' words stay with the facility.
 */
@Controller
final class IncidentDoor {

    private static final String ONE = "/cybersecurity/vendor/{word}/incidents/{incident}";

    private final IncidentParts parts;
    private final SheetParts sheets;
    private final VendorLinks links;
    private final Facilities facilities;

    IncidentDoor(IncidentParts parts, SheetParts sheets, VendorLinks links, Facilities facilities) {
        this.parts = parts;
        this.sheets = sheets;
        this.links = links;
        this.facilities = facilities;
    }

    @GetMapping(ONE)
    String show(@PathVariable String word, @PathVariable String incident, Model model) {
        Sheet sheet = open(word);
        Incident told = incident(sheet, incident);
        model.addAttribute("word", word);
        model.addAttribute("sheet", sheet);
        model.addAttribute("incident", told);
        model.addAttribute("open", !parts.incidents().closed(told));
        model.addAttribute(
                "facilityName",
                facilities.find(sheet.facility()).map(Facility::name).orElse(""));
        model.addAttribute(
                "words",
                parts.night().words(told).stream()
                        .filter(each -> each.vendor().equals(sheet.vendor()))
                        .toList());
        return "cybersecurity/incident-door";
    }

    @PostMapping(ONE)
    String answer(
            @PathVariable String word,
            @PathVariable String incident,
            @RequestParam(required = false) @Nullable String words) {
        Sheet sheet = open(word);
        Incident told = incident(sheet, incident);
        String said = Words.text(words, "words", VendorWord.LONGEST);
        if (said.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "words");
        }
        if (!parts.night().answer(told, sheet.vendor(), said)) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        return "redirect:/cybersecurity/vendor/" + word + "/incidents/" + told.id();
    }

    private Sheet open(String word) {
        return links.findSheet(word)
                .flatMap(sheets.sheets()::findLinked)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private Incident incident(Sheet sheet, String incident) {
        return Words.id(incident)
                .flatMap(id -> parts.night().find(id, sheet.facility(), sheet.vendor()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
