package jp.musubi.platform.kernel.audit.web;

import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
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
    private final LooksOfOthers others;
    private final AccessDesk desk;
    private final AuditLog log;

    LooksPage(ReadLooks looks, LooksOfOthers others, AccessDesk desk, AuditLog log) {
        this.looks = looks;
        this.others = others;
        this.desk = desk;
        this.log = log;
    }

    /**
     * @param person for whom the caller may see; absent for the caller
     * @param before sequence from which on entries are left out; absent for the newest
     */
    @GetMapping("/me/looks")
    String looks(
            Caller caller,
            @RequestParam(name = "for", defaultValue = "") String person,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        LookFilter filter = LookFilter.find(show).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "show"));
        PersonId about = person.isEmpty() ? caller.person() : LooksOfOthers.find(person);
        RefusalReason refusal = desk.findRefusalToReadLog(caller, about).orElse(null);
        log.write(new AuditEntry(
                caller,
                Act.VIEW,
                about,
                List.of(AuditEntry.LOG),
                refusal == null ? null : refusal.name(),
                "GET /me/looks"));
        if (refusal != null || about == null) {
            throw new Problem(refusal == null ? ProblemCode.ACCESS_REFUSED : refusal.answer());
        }
        model.addAttribute("others", others.listFor(caller.person()));
        model.addAttribute("of", about.equals(caller.person()) ? "" : about.toString());
        model.addAttribute("filters", LookFilter.values());
        model.addAttribute("filter", filter);
        model.addAttribute("first", before == Long.MAX_VALUE);
        model.addAttribute("page", looks.read(about, caller.name(), filter, before));
        return "audit/looks";
    }
}
