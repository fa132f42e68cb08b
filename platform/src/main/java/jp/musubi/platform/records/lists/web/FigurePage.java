package jp.musubi.platform.records.lists.web;

import java.time.Clock;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 提出の頁。What the own facility sent in a period, for what it was refused, and its lists. */
@Controller
final class FigurePage {

    private final OwnFigures figures;
    private final SubmissionLists lists;
    private final Clock clock;

    FigurePage(OwnFigures figures, SubmissionLists lists, Clock clock) {
        this.figures = figures;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/desk/submissions")
    String figures(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "") String number,
            Caller caller,
            Model model) {
        String here = "GET /desk/submissions";
        FigurePeriod period = FigurePeriod.of(from, until, clock.instant());
        model.addAttribute("figures", figures.count(period.from(), period.until(), caller, here));
        Optional<ReceiptNumber> asked = ReceiptNumber.find(Typed.hyphenated(number));
        if (asked.isPresent()) {
            return "redirect:/desk/submissions/" + asked.get().text();
        }
        model.addAttribute("wrong", !number.isBlank());
        model.addAttribute("lists", lists.listNewest(caller, here));
        model.addAttribute("states", SubmissionState.values());
        return "records/submissions";
    }
}
