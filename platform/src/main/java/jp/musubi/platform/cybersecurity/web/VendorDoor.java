package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.AnswerLine;
import jp.musubi.platform.cybersecurity.checklist.FillSheet;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.contracts.Contracts;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.incidents.NightWork;
import jp.musubi.platform.cybersecurity.vendors.VendorLinks;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * 事業者の入口。Whoever has the link fills in that one sheet, and sees of the facility its name, the tables of roles and
 * the incidents that it was told of. A link that is
 * over, ended or made up is one answer: not found.
 */
@Controller
final class VendorDoor {

    private final SheetParts parts;
    private final VendorLinks links;
    private final Facilities facilities;
    private final Contracts contracts;
    private final NightWork night;

    VendorDoor(SheetParts parts, VendorLinks links, Facilities facilities, Contracts contracts, NightWork night) {
        this.parts = parts;
        this.links = links;
        this.facilities = facilities;
        this.contracts = contracts;
        this.night = night;
    }

    @GetMapping("/cybersecurity/vendor/{word}")
    String show(@PathVariable String word, Model model) {
        Sheet sheet = open(word);
        Edition edition = edition(sheet);
        model.addAttribute("word", word);
        model.addAttribute("sheet", sheet);
        model.addAttribute("view", parts.views().of(edition, sheet.form(), sheet));
        model.addAttribute(
                "facilityName",
                facilities.find(sheet.facility()).map(Facility::name).orElse(""));
        model.addAttribute(
                "contracts",
                contracts.list(sheet.facility()).stream()
                        .filter(table -> table.vendors().contains(sheet.vendor()))
                        .toList());
        model.addAttribute("incidents", night.told(sheet.facility(), sheet.vendor()));
        return "cybersecurity/vendor-door";
    }

    @PostMapping("/cybersecurity/vendor/{word}")
    String write(@PathVariable String word, HttpServletRequest request) {
        Sheet sheet = open(word);
        Edition edition = edition(sheet);
        Map<String, ItemAnswer> answers = SheetForm.read(request, edition.items(sheet.form()));
        var writing = new FillSheet.Writing(sheet.vendor(), AnswerLine.Origin.VENDOR, SheetForm.seen(request));
        parts.fill().write(sheet.id(), edition, answers, writing).orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        return "redirect:/cybersecurity/vendor/" + word;
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
