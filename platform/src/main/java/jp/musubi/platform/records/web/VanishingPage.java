package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Period;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.VanishingItem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 見えなくなる予定の頁。The person the own items, the operator numbers. */
@Controller
final class VanishingPage {

    private static final List<Integer> CHOICES = List.of(31, 100, 365, 3_660);

    private final AccessDesk desk;
    private final VanishingMonths months;
    private final ComingVanishings coming;
    private final Facilities facilities;

    VanishingPage(AccessDesk desk, VanishingMonths months, ComingVanishings coming, Facilities facilities) {
        this.desk = desk;
        this.months = months;
        this.coming = coming;
        this.facilities = facilities;
    }

    record Line(VanishingItem item, String facilityName, Span span) {}

    @GetMapping("/me/vanishing")
    String own(
            @RequestParam(defaultValue = "365") int days,
            HttpServletRequest request,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        AccessDecision decision = decide(caller);
        if (decision instanceof AccessDecision.Granted granted) {
            List<Line> lines = lines(VanishingEndpoint.daysOf(days), granted.grant());
            model.addAttribute("list", VanishingTable.ALL.view(lines, ListQuery.of(request)));
            model.addAttribute("days", days);
            model.addAttribute("choices", CHOICES);
            return "records/vanishing";
        }
        if (decision instanceof AccessDecision.Refused refused) {
            model.addAttribute("reason", refused.reason());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "records/refused";
    }

    @GetMapping(path = "/me/vanishing", params = "format")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "365") int days, HttpServletRequest request, Caller caller) {
        AccessDecision decision = decide(caller);
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        return VanishingTable.ALL.answer(lines(VanishingEndpoint.daysOf(days), grant), ListQuery.of(request));
    }

    private AccessDecision decide(Caller caller) {
        return desk.decide(new AccessRequest(caller, caller.person(), ComingVanishings.CLASSES, "GET /me/vanishing"));
    }

    @GetMapping("/desk/vanishing")
    String counts(
            @RequestParam(defaultValue = "365") int days, HttpServletRequest request, Caller caller, Model model) {
        model.addAttribute("list", VanishingMonthTable.ALL.view(count(days, caller), ListQuery.of(request)));
        model.addAttribute("days", days);
        model.addAttribute("choices", CHOICES);
        return "records/vanishing-counts";
    }

    @GetMapping(path = "/desk/vanishing", params = "format")
    ResponseEntity<byte[]> countsFile(
            @RequestParam(defaultValue = "365") int days, HttpServletRequest request, Caller caller) {
        return VanishingMonthTable.ALL.answer(count(days, caller), ListQuery.of(request));
    }

    private List<VanishingMonths.Month> count(int days, Caller caller) {
        return months.list(VanishingEndpoint.daysOf(days), caller, "GET /desk/vanishing");
    }

    private List<Line> lines(int days, AccessGrant grant) {
        return coming.list(days, grant).stream()
                .map(item -> new Line(
                        item,
                        facilities
                                .find(item.facility())
                                .map(Facility::name)
                                .orElse(item.facility().digits()),
                        Span.of(Period.parse(item.shownFor()), item.last())))
                .toList();
    }
}
