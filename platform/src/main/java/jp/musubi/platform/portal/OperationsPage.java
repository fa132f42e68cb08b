package jp.musubi.platform.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.health.HealthDesk;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.OperationFigures;
import jp.musubi.platform.records.OperationSpan;
import jp.musubi.platform.records.Operations;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 運行の頁。Whether the systems work, what comes in, for what it is refused, what waits, and who is near a limit. */
@Controller
final class OperationsPage {

    private final Operations operations;
    private final HealthDesk health;
    private final Facilities facilities;

    OperationsPage(Operations operations, HealthDesk health, Facilities facilities) {
        this.operations = operations;
        this.health = health;
        this.facilities = facilities;
    }

    @GetMapping("/desk/operations")
    String operations(@RequestParam(defaultValue = "") String span, Caller caller, Model model) {
        OperationSpan asked = span.equals("day") ? OperationSpan.DAY : OperationSpan.HOUR;
        OperationFigures figures = operations.count(asked, caller, "GET /desk/operations");
        model.addAttribute("figures", figures);
        model.addAttribute("most", mostOf(figures));
        model.addAttribute("names", namesOf(figures.uses()));
        model.addAttribute("systems", health.ask());
        return "portal/operations";
    }

    /** The largest figure of a step, 1 at least. */
    private static int mostOf(OperationFigures figures) {
        return figures.steps().stream()
                .mapToInt(OperationFigures.Step::received)
                .reduce(1, Math::max);
    }

    private Map<String, String> namesOf(List<OperationFigures.Use> uses) {
        Map<String, String> names = new HashMap<>();
        uses.forEach(use -> names.put(
                use.facility(),
                facilities
                        .find(new FacilityCode(use.facility()))
                        .map(Facility::name)
                        .orElse(use.facility())));
        return names;
    }
}
