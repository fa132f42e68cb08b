package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.drafts.DraftDesk;
import jp.musubi.platform.outbreaks.drafts.DraftLine;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    private final NoticeBook notices;
    private final Diseases diseases;
    private final Clock clock;

    DraftPages(DraftDesk desk, OutbreakRights rights, NoticeBook notices, Diseases diseases, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.notices = notices;
        this.diseases = diseases;
        this.clock = clock;
    }

    /** 待つ下書きの一行。@param name of the person, when access lets it be shown */
    record Waiting(
            DraftLine line,
            @Nullable Disease disease,
            @Nullable String name,
            boolean late) {}

    /** 出した届の一行。 */
    record Sending(Notice notice, @Nullable Disease disease) {}

    @GetMapping(LIST)
    String list(Caller caller, HttpServletRequest request, Model model) {
        String here = "GET " + LIST;
        Facility facility = rights.requireNotifier(caller, here);
        List<Waiting> waiting = desk.list(caller, here).stream()
                .map(line -> waiting(caller, line, here))
                .toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute("designated", diseases.book().isDesignated(facility.code()));
        model.addAttribute("list", NoticeTable.SENT.view(sent(caller, facility), ListQuery.of(request)));
        return "outbreaks/drafts";
    }

    @GetMapping(path = LIST, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        Facility facility = rights.requireNotifier(caller, "GET " + LIST);
        return NoticeTable.SENT.answer(sent(caller, facility), ListQuery.of(request));
    }

    private List<Sending> sent(Caller caller, Facility facility) {
        return notices.list(new Viewer(caller.role(), facility.code().digits())).stream()
                .map(notice -> new Sending(notice, disease(notice.disease())))
                .toList();
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

    private Waiting waiting(Caller caller, DraftLine line, String here) {
        return new Waiting(
                line,
                disease(line.disease()),
                desk.findName(caller, line, here).orElse(null),
                !clock.instant().isBefore(line.lateFrom()));
    }

    private @Nullable Disease disease(String id) {
        return diseases.book().find(id).orElse(null);
    }

    private UUID id(Caller caller, String sent, String here) {
        rights.requireNotifier(caller, here);
        return Sent.id(sent).orElseThrow(() -> rights.refused(caller, here));
    }
}
