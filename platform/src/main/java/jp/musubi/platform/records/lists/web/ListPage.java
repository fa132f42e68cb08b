package jp.musubi.platform.records.lists.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.KeptFinding;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.records.SubmissionResult;
import jp.musubi.standard.gate.findings.Severity;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 一つの一覧の頁。How far it is, and the result of each line; all of them as a file. */
@Controller
final class ListPage {

    private static final int PAGE = SubmissionLists.REFUSED_PAGE;

    private final SubmissionLists lists;

    ListPage(SubmissionLists lists) {
        this.lists = lists;
    }

    /** Findings of a line that stand on the page; the others on the page of the submission. */
    private static final int SHOWN = 5;

    private static final List<String> HEAD = List.of("line", "number", "state", "status", "rules");

    /** 一行の結果。 @param rules that forbade it, with blanks between */
    record Line(int number, SubmissionResult result, String rules) {

        /** The first findings, those that forbade it before the others. */
        public List<KeptFinding> shown() {
            return result.findings().stream()
                    .sorted(Comparator.comparing(finding -> finding.severity() != Severity.ERROR))
                    .limit(SHOWN)
                    .toList();
        }

        static Line of(int number, SubmissionResult result) {
            ProblemCode problem = result.problem();
            String rules = result.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(KeptFinding::rule)
                    .distinct()
                    .collect(Collectors.joining(" "));
            return new Line(number, result, problem == null ? rules : problem.code());
        }

        private List<String> cells() {
            return List.of(
                    Integer.toString(number),
                    result.number().text(),
                    result.state().name(),
                    Integer.toString(result.status()),
                    rules);
        }
    }

    @GetMapping("/desk/submissions/lists/{name}")
    String list(
            @PathVariable String name,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean refused,
            Caller caller,
            Model model) {
        SubmissionList list = lists.get(name, caller, "GET /desk/submissions/lists/{name}");
        int total = refused ? list.refused() : list.done();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        if (page < 1 || page > pages) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        model.addAttribute("list", list);
        model.addAttribute(
                "lines",
                refused
                        ? refused(list, page)
                        : lines(list, (page - 1) * PAGE).stream().limit(PAGE).toList());
        model.addAttribute("refused", refused);
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        return "records/submission-list";
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

    @GetMapping("/desk/submissions/lists/{name}/results")
    ResponseEntity<byte[]> results(
            @PathVariable String name,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            @RequestParam(defaultValue = "false") boolean refused,
            Caller caller) {
        FileForm form = FileForm.of(format, charset);
        SubmissionList list = lists.get(name, caller, "GET /desk/submissions/lists/{name}/results");
        List<List<String>> rows = (refused ? ListPages.all(page -> refused(list, page), PAGE) : all(list))
                .stream().map(Line::cells).toList();
        // The name of a list has only letters that may stand in the name of a file.
        return new TableFile("results-" + list.name(), HEAD, rows).as(form);
    }

    private List<Line> all(SubmissionList list) {
        List<Line> all = new ArrayList<>();
        List<Line> page = lines(list, 0);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = lines(list, page.get(page.size() - 1).number());
        }
        return all;
    }

    private List<Line> refused(SubmissionList list, int page) {
        return lists.listRefused(list, page).stream()
                .map(line -> Line.of(line.line(), line.result()))
                .toList();
    }

    private List<Line> lines(SubmissionList list, int after) {
        List<Line> lines = new ArrayList<>();
        for (SubmissionResult result : lists.listResults(list, after)) {
            lines.add(Line.of(after + lines.size() + 1, result));
        }
        return lines;
    }
}
