package jp.musubi.platform.records.lists.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.SentLists;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 提出の頁。What the own facility sent in a period, for what it was refused, and its lists. */
@Controller
final class FigurePage {

    private static final String HERE = "GET /desk/submissions";

    private final OwnFigures figures;
    private final SentLists lists;
    private final Clock clock;

    FigurePage(OwnFigures figures, SentLists lists, Clock clock) {
        this.figures = figures;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/desk/submissions")
    String figures(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "") String number,
            HttpServletRequest request,
            Caller caller,
            Model model) {
        FigurePeriod period = FigurePeriod.of(from, until, clock.instant());
        model.addAttribute("figures", figures.count(period.from(), period.until(), caller, HERE));
        Optional<ReceiptNumber> asked = ReceiptNumber.find(Typed.hyphenated(number));
        if (asked.isPresent()) {
            return "redirect:/desk/submissions/" + asked.get().text();
        }
        model.addAttribute("wrong", !number.isBlank());
        model.addAttribute("list", view(ListQuery.of(request), caller));
        model.addAttribute("states", SubmissionState.values());
        return "records/submissions";
    }

    private ListView<SubmissionList> view(ListQuery query, Caller caller) {
        SentLists.Asked asked = SentListTable.asked(query);
        SentLists.Found found = lists.find(asked, caller, HERE);
        return new ListView<>(SentListTable.ALL, query, found.lists(), found.total(), asked.state() == null);
    }

    /** The lists of all pages; not the figures. */
    @GetMapping(path = "/desk/submissions", params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request, Caller caller) {
        ListQuery query = ListQuery.of(request);
        SentLists.Asked asked = SentListTable.asked(query);
        return SentListTable.ALL
                .file(ListPages.<SubmissionList>all(
                        page -> lists.find(asked.onPage(page), caller, HERE).lists(), SentLists.PAGE))
                .as(query.form());
    }
}
