package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.outbreaks.notices.NoticeState;
import jp.musubi.platform.outbreaks.notices.TurnRule;
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

/** 届の頁。The inbox of an office by urgency, and one case with its history and what can be done with it. */
@Controller
final class NoticePages {

    private static final String INBOX = "/desk/outbreaks/inbox";
    private static final String ONE = "/desk/outbreaks/notices/{notice}";

    private final OutbreakRights rights;
    private final NoticeBook book;
    private final NoticeWork work;
    private final Diseases diseases;
    private final NoticeLines lines;

    NoticePages(OutbreakRights rights, NoticeBook book, NoticeWork work, Diseases diseases, NoticeLines lines) {
        this.rights = rights;
        this.book = book;
        this.work = work;
        this.diseases = diseases;
        this.lines = lines;
    }

    @GetMapping(INBOX)
    String inbox(Caller caller, HttpServletRequest request, Model model) {
        List<Notice> notices = inbox(caller);
        model.addAttribute("list", NoticeTable.INBOX.view(lines.of(notices), ListQuery.of(request)));
        model.addAttribute(
                "reminded", notices.stream().filter(NoticePages::isReminded).count());
        return "outbreaks/inbox";
    }

    @GetMapping(path = INBOX, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return NoticeTable.INBOX.answer(lines.of(inbox(caller)), ListQuery.of(request));
    }

    private List<Notice> inbox(Caller caller) {
        String here = "GET " + INBOX;
        Viewer viewer = rights.requireOffice(caller, here);
        rights.looked(caller, here);
        return book.list(viewer);
    }

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String notice, Model model) {
        String here = "GET " + ONE;
        Viewer viewer = rights.requireViewer(caller, here);
        Notice found = find(caller, notice, viewer, here);
        rights.looked(caller, here);
        return shown(found, viewer, model);
    }

    private String shown(Notice found, Viewer viewer, Model model) {
        FormContent content = book.content(found, viewer);
        model.addAttribute("line", lines.of(found));
        model.addAttribute("printable", lines.printable());
        model.addAttribute("values", content.values());
        model.addAttribute("items", diseases.book().itemsOf(content.disease()));
        model.addAttribute("turns", lines.history(book.turns(found, viewer)));
        model.addAttribute("acts", acts(viewer, found));
        model.addAttribute("correct", mayCorrect(viewer, found));
        model.addAttribute(
                "alike", viewer.role() == Role.HEALTH_CENTER ? lines.of(book.alike(found, viewer)) : List.of());
        return "outbreaks/notice";
    }

    @PostMapping(ONE + "/turns")
    String turn(
            Caller caller,
            @PathVariable String notice,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String into,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String here = "POST " + ONE + "/turns";
        Viewer viewer = rights.requireViewer(caller, here);
        Notice found = find(caller, notice, viewer, here);
        var by = new NoticeWork.By(caller, here);
        try {
            var turn = new NoticeWork.Turn(act == null ? "" : act, reason, target(into));
            work.requireNobodyNamed(found, Map.of(), reason, by);
            work.turn(found.id(), viewer, turn, by);
        } catch (Problem problem) {
            Mending.of(problem, act == null ? "" : act, request, response, model);
            rights.looked(caller, here);
            return shown(found, viewer, model);
        }
        return "redirect:/desk/outbreaks/notices/" + found.id();
    }

    @PostMapping(ONE + "/versions")
    String correct(
            Caller caller,
            @PathVariable String notice,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String here = "POST " + ONE + "/versions";
        Viewer viewer = rights.requireViewer(caller, here);
        Notice found = find(caller, notice, viewer, here);
        var by = new NoticeWork.By(caller, here);
        try {
            var values = Sent.fields(request, diseases.book().items());
            work.requireNobodyNamed(found, values, reason, by);
            work.correct(found.id(), viewer, values, reason == null ? "" : reason, by);
        } catch (Problem problem) {
            Mending.of(problem, "CORRECT", request, response, model);
            rights.looked(caller, here);
            return shown(found, viewer, model);
        }
        return "redirect:/desk/outbreaks/notices/" + found.id();
    }

    private static boolean isReminded(Notice notice) {
        return notice.state() == NoticeState.SUBMITTED && notice.timing().remindedAt() != null;
    }

    private Notice find(Caller caller, String sent, Viewer viewer, String here) {
        return Sent.id(sent).flatMap(id -> book.find(id, viewer)).orElseThrow(() -> rights.refused(caller, here));
    }

    /** The acts of a button each; a correction has a form of its own. */
    private static List<TurnRule> acts(Viewer viewer, Notice notice) {
        return open(viewer, notice).stream()
                .filter(rule -> !rule.act().equals("CORRECT"))
                .toList();
    }

    private static boolean mayCorrect(Viewer viewer, Notice notice) {
        return open(viewer, notice).stream().anyMatch(rule -> rule.act().equals("CORRECT"));
    }

    private static List<TurnRule> open(Viewer viewer, Notice notice) {
        return viewer.acts(notice) ? TurnRule.open(viewer.role(), notice.state()) : List.of();
    }

    private static @Nullable UUID target(@Nullable String into) {
        return into == null || into.isBlank()
                ? null
                : Sent.id(into).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "into"));
    }
}
