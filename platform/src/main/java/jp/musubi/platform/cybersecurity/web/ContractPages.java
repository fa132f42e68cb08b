package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.contracts.ContractLine;
import jp.musubi.platform.cybersecurity.contracts.Contracts;
import jp.musubi.platform.cybersecurity.contracts.Duty;
import jp.musubi.platform.cybersecurity.contracts.RoleTable;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 役割分担の頁。The own facility's contracts; its vendors come by the link of their sheet (ContractDoor). */
@Controller
final class ContractPages {

    private static final String ALL = "/cybersecurity/contracts";
    private static final String ONE = ALL + "/{contract}";

    private final SheetParts parts;
    private final Contracts contracts;
    private final PrintPdf printing;
    private final Clock clock;

    ContractPages(SheetParts parts, Contracts contracts, PrintPdf printing, Clock clock) {
        this.parts = parts;
        this.contracts = contracts;
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping(ALL)
    String list(Caller caller, HttpServletRequest request, Model model) {
        Facility facility = own(caller, "GET " + ALL);
        model.addAttribute("facility", facility);
        model.addAttribute("list", ContractTable.ROLES.view(views(facility), ListQuery.of(request)));
        model.addAttribute("vendors", parts.vendors(facility));
        return "cybersecurity/contracts";
    }

    @GetMapping(path = ALL, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return ContractTable.ROLES.answer(views(own(caller, "GET " + ALL)), ListQuery.of(request));
    }

    private List<ContractView> views(Facility facility) {
        return contracts.list(facility.code()).stream()
                .map(table -> view(table, facility))
                .toList();
    }

    /** @param vendor names of vendors that have a sheet */
    @PostMapping(ALL)
    String begin(
            Caller caller,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) String @Nullable [] vendor) {
        String here = "POST " + ALL;
        Facility facility = own(caller, here);
        String about = ContractForm.name(subject, "subject");
        List<String> chosen = vendor == null ? List.of() : Arrays.asList(vendor);
        if (chosen.size() > Contracts.MOST_VENDORS || !parts.vendors(facility).containsAll(chosen)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "vendor");
        }
        UUID id = contracts
                .begin(facility, about, chosen, SafetyRights.nameOf(caller))
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        parts.rights().wrote(caller, here);
        return "redirect:" + ALL + "/" + id;
    }

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String contract, Model model) {
        String here = "GET " + ONE;
        Facility facility = own(caller, here);
        model.addAttribute("view", view(table(caller, facility, contract, here), facility));
        model.addAttribute("duties", Duty.values());
        model.addAttribute("printable", printing.canPrint());
        model.addAttribute("address", ALL + "/" + contract);
        return "cybersecurity/contract";
    }

    @PostMapping(ONE)
    String write(Caller caller, @PathVariable String contract, HttpServletRequest request) {
        String here = "POST " + ONE;
        RoleTable table = table(caller, own(caller, here), contract, here);
        List<ContractLine> lines = ContractLine.list(Days.today(clock));
        var said = ContractForm.read(request, lines);
        var checked = ContractForm.checks(request, lines);
        String by = SafetyRights.nameOf(caller);
        boolean written = contracts.write(table, RoleTable.FACILITY, said, by) && contracts.check(table, checked, by);
        return done(caller, table, written, here);
    }

    /** @param seen the digest of the table that was shown */
    @PostMapping(ONE + "/signatures")
    String sign(
            Caller caller,
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String seen) {
        String here = "POST " + ONE + "/signatures";
        RoleTable table = table(caller, own(caller, here), contract, here);
        String signed = ContractForm.name(name, "name");
        boolean written = contracts.sign(
                table, RoleTable.FACILITY, signed, seen == null ? "" : seen, SafetyRights.nameOf(caller));
        return done(caller, table, written, here);
    }

    private String done(Caller caller, RoleTable table, boolean written, String here) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        parts.rights().wrote(caller, here);
        return "redirect:" + ALL + "/" + table.id();
    }

    private Facility own(Caller caller, String here) {
        return parts.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, here);
    }

    private RoleTable table(Caller caller, Facility facility, String contract, String here) {
        return Words.id(contract)
                .flatMap(id -> contracts.find(id, facility.code()))
                .orElseThrow(() -> parts.rights().refused(caller, here));
    }

    private ContractView view(RoleTable table, Facility facility) {
        return ContractView.of(table, RoleTable.FACILITY, facility.name(), Days.today(clock));
    }
}
