package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import jp.musubi.platform.outbreaks.sentinel.OwnSentinel;
import jp.musubi.platform.outbreaks.sentinel.SentinelBook;
import jp.musubi.platform.outbreaks.sentinel.SentinelPeriod;
import jp.musubi.platform.outbreaks.sentinel.SentinelSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 定点の机。What the own facility counts, which periods are missing, and the sheet of one of them. */
@Controller
final class SentinelPages {

    private static final String LIST = "/desk/outbreaks/sentinel";
    private static final String SHEET = LIST + "/{site}/{period}";

    private final OutbreakRights rights;
    private final OwnSentinel own;
    private final SentinelBook book;
    private final NoticeWork work;

    SentinelPages(OutbreakRights rights, OwnSentinel own, SentinelBook book, NoticeWork work) {
        this.rights = rights;
        this.own = own;
        this.book = book;
        this.work = work;
    }

    @GetMapping(LIST)
    String list(Caller caller, Model model) {
        Facility facility = rights.requireNotifier(caller, "GET " + LIST);
        model.addAttribute("kinds", own.of(facility));
        return "outbreaks/sentinel";
    }

    @GetMapping(SHEET)
    String open(Caller caller, @PathVariable String site, @PathVariable String period, Model model) {
        Facility facility = rights.requireNotifier(caller, "GET " + SHEET);
        model.addAttribute("sheet", sheet(facility, site, period));
        return "outbreaks/sentinel-sheet";
    }

    @PostMapping(SHEET)
    String tell(Caller caller, @PathVariable String site, @PathVariable String period, HttpServletRequest request) {
        String here = "POST " + SHEET;
        Facility facility = rights.requireNotifier(caller, here);
        SentinelSheet sheet = sheet(facility, site, period);
        Map<String, Integer> cases = new LinkedHashMap<>();
        for (SentinelSheet.Line line : sheet.lines()) {
            String sent = request.getParameter(line.disease().id());
            if (sent != null && !sent.isBlank()) {
                cases.put(line.disease().id(), Sent.number(sent.strip(), "cases"));
            }
        }
        if (cases.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "cases");
        }
        work.tell(facility, sheet.period(), cases, new NoticeWork.By(caller, here));
        return "redirect:" + LIST;
    }

    /** @throws Problem PARAMETER-INVALID for what the facility does not count */
    private SentinelSheet sheet(Facility facility, String site, String period) {
        return SentinelPeriod.find(site, period)
                .map(found -> book.sheet(facility, found))
                .filter(sheet -> !sheet.lines().isEmpty())
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "period"));
    }
}
