package jp.musubi.platform.records.lists.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.ListedLines;
import jp.musubi.platform.records.ListedLines.Asked;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.platform.records.lists.web.LineTable.Line;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 一つの一覧の頁。How far it is, and the result of each line; all of them as a file. */
@Controller
final class ListPage {

    private static final String HERE = "GET /desk/submissions/lists/{name}";

    private final SubmissionLists lists;
    private final ListedLines lines;

    ListPage(SubmissionLists lists, ListedLines lines) {
        this.lists = lists;
        this.lines = lines;
    }

    @GetMapping("/desk/submissions/lists/{name}")
    String list(@PathVariable String name, HttpServletRequest request, Caller caller, Model model) {
        ListQuery query = ListQuery.of(request);
        Asked asked = LineTable.asked(query);
        SubmissionList sent = lists.get(name, caller, HERE);
        SubmissionState state = asked.state();
        int total = state == null ? sent.done() : sent.of(state);
        ListView<Line> view =
                new ListView<>(LineTable.of(sent.name()), query, rows(lines.page(sent, asked)), total, state == null);
        if (asked.page() > view.pages()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, ListQuery.PAGE);
        }
        model.addAttribute("sent", sent);
        model.addAttribute("list", view);
        return "records/submission-list";
    }

    @GetMapping(path = "/desk/submissions/lists/{name}", params = "format")
    ResponseEntity<byte[]> file(@PathVariable String name, HttpServletRequest request, Caller caller) {
        ListQuery query = ListQuery.of(request);
        Asked asked = LineTable.asked(query);
        SubmissionList sent = lists.get(name, caller, HERE);
        return LineTable.of(sent.name()).file(rows(lines.all(sent, asked))).as(query.form());
    }

    /** Asks once more: what is stopped does not go on. */
    @GetMapping("/desk/submissions/lists/{name}/stop")
    String ask(@PathVariable String name, Caller caller, Model model) {
        model.addAttribute("list", lists.get(name, caller, "GET /desk/submissions/lists/{name}/stop"));
        return "records/stop-list";
    }

    @PostMapping("/desk/submissions/lists/{name}/stop")
    String stop(@PathVariable String name, Caller caller) {
        SubmissionList list = lists.stop(name, caller, "POST /desk/submissions/lists/{name}/stop");
        return "redirect:/desk/submissions/lists/" + list.name();
    }

    private static List<Line> rows(List<ListedLines.Line> lines) {
        return lines.stream().map(Line::new).toList();
    }
}
