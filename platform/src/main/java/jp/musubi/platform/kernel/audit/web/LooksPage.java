package jp.musubi.platform.kernel.audit.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** だれが見たか。Looking at the log is no look at the record, and is not logged itself. */
@Controller
final class LooksPage {

    private final ReadLooks looks;

    LooksPage(ReadLooks looks) {
        this.looks = looks;
    }

    /** @param before sequence from which on entries are left out; absent for the newest */
    @GetMapping("/me/looks")
    String looks(
            Caller caller,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        LookFilter filter = LookFilter.find(show).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "show"));
        model.addAttribute("filters", LookFilter.values());
        model.addAttribute("filter", filter);
        model.addAttribute("first", before == Long.MAX_VALUE);
        model.addAttribute("page", looks.read(caller.person(), caller.name(), filter, before));
        return "audit/looks";
    }
}
