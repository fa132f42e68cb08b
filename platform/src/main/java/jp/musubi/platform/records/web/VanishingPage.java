package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.VanishingCount;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.Vanishings;
import jp.musubi.platform.records.retention.CountsFrom;
import jp.musubi.platform.records.retention.RetentionRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 見えなくなる予定の頁。The person the own items, the operator numbers. */
@Controller
final class VanishingPage {

    private static final List<Integer> CHOICES = List.of(31, 100, 365, 3_660);
    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    private static final RetentionRules RULES = RetentionRules.shipped();

    private final AccessDesk desk;
    private final Vanishings vanishings;
    private final ComingVanishings coming;
    private final Facilities facilities;
    private final Clock clock;

    VanishingPage(AccessDesk desk, Vanishings vanishings, ComingVanishings coming, Facilities facilities, Clock clock) {
        this.desk = desk;
        this.vanishings = vanishings;
        this.coming = coming;
        this.facilities = facilities;
        this.clock = clock;
    }

    record Line(VanishingItem item, String facilityName, Span span) {}

    record Month(VanishingCount count, CountsFrom countsFrom, Span span) {}

    @GetMapping("/me/vanishing")
    String own(@RequestParam(defaultValue = "365") int days, Caller caller, Model model, HttpServletResponse response) {
        var request = new AccessRequest(caller, caller.person(), ComingVanishings.CLASSES, "GET /me/vanishing");
        AccessDecision decision = desk.decide(request);
        if (decision instanceof AccessDecision.Granted granted) {
            model.addAttribute("lines", lines(VanishingEndpoint.daysOf(days), granted.grant()));
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

    @GetMapping("/desk/vanishing")
    String counts(@RequestParam(defaultValue = "365") int days, Caller caller, Model model) {
        model.addAttribute("months", months(VanishingEndpoint.daysOf(days), caller));
        model.addAttribute("days", days);
        model.addAttribute("choices", CHOICES);
        return "records/vanishing-counts";
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    /** With the rule by which they are not shown any more: rules begin with a month. */
    private List<Month> months(int days, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JST);
        return vanishings.count(days, caller, "GET /desk/vanishing").stream()
                .flatMap(count -> RULES
                        .find(count.dataClass(), later(today, count.month().atDay(1)))
                        .stream()
                        .map(rule -> new Month(
                                count,
                                rule.countsFrom(),
                                Span.of(
                                        rule.shownFor().period(),
                                        rule.last() == null ? 0 : rule.last().count()))))
                .toList();
    }
}
