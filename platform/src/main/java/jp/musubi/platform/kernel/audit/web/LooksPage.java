package jp.musubi.platform.kernel.audit.web;

import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** だれが見たか。Looking at it is a look like any other: in the log before the page is made, so each page shows itself. */
@Controller
final class LooksPage {

    private final ReadLooks looks;
    private final AuditLog log;

    LooksPage(ReadLooks looks, AuditLog log) {
        this.looks = looks;
        this.log = log;
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
        log.write(new AuditEntry(caller, Act.VIEW, caller.person(), List.of(AuditEntry.LOG), null, "GET /me/looks"));
        model.addAttribute("filters", LookFilter.values());
        model.addAttribute("filter", filter);
        model.addAttribute("first", before == Long.MAX_VALUE);
        model.addAttribute("page", looks.read(caller.person(), caller.name(), filter, before));
        return "audit/looks";
    }
}
