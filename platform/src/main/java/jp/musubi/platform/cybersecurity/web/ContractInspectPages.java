package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.LocalDate;
import jp.musubi.platform.cybersecurity.contracts.Contracts;
import jp.musubi.platform.cybersecurity.contracts.RoleTable;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 立入検査をする者が見る役割分担。The tables of a facility of the own area, to be read only. */
@Controller
final class ContractInspectPages {

    private static final String HERE = "/cybersecurity/facilities/{facility}/contracts";

    private final SafetyRights rights;
    private final Contracts contracts;
    private final Clock clock;

    ContractInspectPages(SafetyRights rights, Contracts contracts, Clock clock) {
        this.rights = rights;
        this.contracts = contracts;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String inspect(Caller caller, @PathVariable String facility, Model model) {
        String here = "GET " + HERE;
        Facility inspected = rights.requireInspected(caller, Doing.INSPECT_CHECKLISTS, facility, here);
        rights.looked(caller, here);
        LocalDate today = Days.today(clock);
        model.addAttribute("facility", inspected);
        model.addAttribute(
                "views",
                contracts.list(inspected.code()).stream()
                        .map(table -> ContractView.of(table, RoleTable.FACILITY, inspected.name(), today))
                        .toList());
        return "cybersecurity/contracts-inspect";
    }
}
