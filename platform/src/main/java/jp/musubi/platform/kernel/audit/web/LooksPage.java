package jp.musubi.platform.kernel.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.ResponseEntity;
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
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        LookQuestion question = LookQuestion.of(show, day, place);
        PersonId self = self(caller);
        PersonId about = about(caller, self, person);
        model.addAttribute("others", others.listFor(self));
        model.addAttribute("of", about.equals(self) ? "" : about.toString());
        model.addAttribute("filters", LookFilter.values());
        model.addAttribute("filter", question.filter());
        model.addAttribute("question", question);
        model.addAttribute("first", before == Long.MAX_VALUE);
        model.addAttribute("page", looks.read(about, caller.name(), question, before));
        return "audit/looks";
    }

    /** All pages as a file; one look at the log, as each page is. */
    @GetMapping(path = "/me/looks", params = "format")
    ResponseEntity<byte[]> file(
            Caller caller,
            @RequestParam(name = "for", defaultValue = "") String person,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String place,
            HttpServletRequest request) {
        LookQuestion question = LookQuestion.of(show, day, place);
        PersonId about = about(caller, self(caller), person);
        List<LookRow> rows = new ArrayList<>();
        Long before = Long.MAX_VALUE;
        while (before != null && rows.size() <= ListPages.MOST) {
            LookRows page = looks.read(about, caller.name(), question, before);
            rows.addAll(page.rows());
            before = page.next();
        }
        return LookTable.ALL.file(rows).as(ListQuery.of(request).form());
    }

    private static PersonId self(Caller caller) {
        PersonId self = caller.person();
        if (self == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return self;
    }

    /** Whose log it is; the look, refused or not, is in the log before. */
    private PersonId about(Caller caller, PersonId self, String person) {
        PersonId about = person.isEmpty() ? self : LooksOfOthers.find(person);
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
        return about;
    }
}
