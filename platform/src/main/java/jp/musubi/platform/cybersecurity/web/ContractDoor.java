package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.contracts.ContractLine;
import jp.musubi.platform.cybersecurity.contracts.Contracts;
import jp.musubi.platform.cybersecurity.contracts.Duty;
import jp.musubi.platform.cybersecurity.contracts.RoleTable;
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
 * 事業者の入口から役割分担を書く。The link of a vendor's sheet opens the tables that name this vendor, and no others; what it writes
 * stands in its own column.
 */
@Controller
final class ContractDoor {

    private static final String ONE = "/cybersecurity/vendor/{word}/contracts/{contract}";

    private final SheetParts parts;
    private final VendorLinks links;
    private final Facilities facilities;
    private final Contracts contracts;
    private final Clock clock;

    ContractDoor(SheetParts parts, VendorLinks links, Facilities facilities, Contracts contracts, Clock clock) {
        this.parts = parts;
        this.links = links;
        this.facilities = facilities;
        this.contracts = contracts;
        this.clock = clock;
    }

    @GetMapping(ONE)
    String show(@PathVariable String word, @PathVariable String contract, Model model) {
        Sheet sheet = open(word);
        RoleTable table = table(sheet, contract);
        String name = facilities.find(sheet.facility()).map(Facility::name).orElse("");
        model.addAttribute("view", ContractView.of(table, sheet.vendor(), name, Days.today(clock)));
        model.addAttribute("duties", Duty.values());
        model.addAttribute("printable", false);
        model.addAttribute("address", address(word, table));
        model.addAttribute("word", word);
        return "cybersecurity/contract";
    }

    @PostMapping(ONE)
    String write(@PathVariable String word, @PathVariable String contract, HttpServletRequest request) {
        Sheet sheet = open(word);
        RoleTable table = table(sheet, contract);
        var said = ContractForm.read(request, ContractLine.list(Days.today(clock)));
        return done(word, table, contracts.write(table, sheet.vendor(), said, sheet.vendor()));
    }

    @PostMapping(ONE + "/signatures")
    String sign(
            @PathVariable String word,
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String seen) {
        Sheet sheet = open(word);
        RoleTable table = table(sheet, contract);
        String signed = ContractForm.name(name, "name");
        return done(
                word, table, contracts.sign(table, sheet.vendor(), signed, seen == null ? "" : seen, sheet.vendor()));
    }

    private static String done(String word, RoleTable table, boolean written) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        return "redirect:" + address(word, table);
    }

    private static String address(String word, RoleTable table) {
        return "/cybersecurity/vendor/" + word + "/contracts/" + table.id();
    }

    private Sheet open(String word) {
        return links.findSheet(word)
                .flatMap(parts.sheets()::findLinked)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private RoleTable table(Sheet sheet, String contract) {
        return Words.id(contract)
                .flatMap(id -> contracts.find(id, sheet.facility()))
                .filter(table -> table.vendors().contains(sheet.vendor()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
