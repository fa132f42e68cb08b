package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.drafts.DraftDesk;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import jp.musubi.platform.outbreaks.web.WaitingDraftTable.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 医師の机。The list, one draft, sent: three actions from the chart. */
@Controller
final class DraftPages {

    private static final String LIST = "/desk/outbreaks";
    private static final String ONE = LIST + "/drafts/{draft}";

    private final DraftDesk desk;
    private final OutbreakRights rights;
    private final Diseases diseases;
    private final Clock clock;

    DraftPages(DraftDesk desk, OutbreakRights rights, Diseases diseases, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.diseases = diseases;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(Caller caller, HttpServletRequest request, Model model) {
        String here = "GET " + LIST;
        Facility facility = rights.requireNotifier(caller, here);
        ListView<Waiting> list = WaitingDraftTable.ALL.view(waiting(caller, here), ListQuery.of(request));
        list.rows().forEach(Waiting::name);
        model.addAttribute("list", list);
        model.addAttribute("designated", diseases.book().isDesignated(facility.code()));
        return "outbreaks/drafts";
    }

    /** The same rows as a file. */
    @GetMapping(path = LIST, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return WaitingDraftTable.ALL.answer(waiting(caller, "GET " + LIST), ListQuery.of(request));
    }

    @GetMapping(ONE)
    String open(Caller caller, @PathVariable String draft, Model model) {
        String here = "GET " + ONE;
        return form(desk.open(caller, id(caller, draft, here), here), model);
    }

    private String form(DraftDesk.Opened opened, Model model) {
        model.addAttribute("draft", opened.draft());
        model.addAttribute("disease", opened.disease());
        model.addAttribute("values", opened.content().values());
        model.addAttribute("sources", opened.draft().sources());
        model.addAttribute("items", diseases.book().itemsOf(opened.disease()));
        model.addAttribute("missing", opened.content().missing(diseases.book()));
        return "outbreaks/draft";
    }

    @PostMapping(ONE)
    String send(
            Caller caller,
            @PathVariable String draft,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String here = "POST " + ONE;
        UUID id = id(caller, draft, here);
        DraftDesk.Opened opened = desk.open(caller, id, here);
        try {
            Notice notice =
                    desk.send(caller, id, Sent.fields(request, diseases.book().items()), here);
            return "redirect:/desk/outbreaks/notices/" + notice.id();
        } catch (Problem problem) {
            Mending.of(problem, "SEND", request, response, model);
            return form(opened, model);
        }
    }

    @PostMapping(ONE + "/dismissal")
    String dismiss(
            Caller caller,
            @PathVariable String draft,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String here = "POST " + ONE + "/dismissal";
        UUID id = id(caller, draft, here);
        DraftDesk.Opened opened = desk.open(caller, id, here);
        try {
            desk.dismiss(caller, id, Sent.text(reason, "reason", Sent.LONGEST_REASON), here);
        } catch (Problem problem) {
            Mending.of(problem, "DISMISS", request, response, model);
            return form(opened, model);
        }
        return "redirect:" + LIST;
    }

    private List<Waiting> waiting(Caller caller, String here) {
        Instant now = clock.instant();
        return desk.list(caller, here).stream()
                .map(line -> new Waiting(
                        line,
                        diseases.book().find(line.disease()).orElse(null),
                        Waiting.at(now, line),
                        SingletonSupplier.of(
                                () -> desk.findName(caller, line, here).orElse(""))))
                .toList();
    }

    private UUID id(Caller caller, String sent, String here) {
        rights.requireNotifier(caller, here);
        return Sent.id(sent).orElseThrow(() -> rights.refused(caller, here));
    }
}
