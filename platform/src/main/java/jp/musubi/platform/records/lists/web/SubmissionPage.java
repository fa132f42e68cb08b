package jp.musubi.platform.records.lists.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 一つの提出の頁。What became of it, and each finding with its rule, its place and its mend; the document itself is not shown. */
@Controller
final class SubmissionPage {

    private final Submissions submissions;

    SubmissionPage(Submissions submissions) {
        this.submissions = submissions;
    }

    @GetMapping("/desk/submissions/{receipt}")
    String submission(@PathVariable String receipt, Caller caller, Model model) {
        model.addAttribute("result", submissions.get(receipt, caller, "GET /desk/submissions/{receipt}"));
        return "records/submission";
    }
}
