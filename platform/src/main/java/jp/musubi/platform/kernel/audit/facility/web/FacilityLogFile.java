package jp.musubi.platform.kernel.audit.facility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.audit.facility.FacilityLog;
import jp.musubi.platform.kernel.audit.facility.FacilityPage;
import jp.musubi.platform.kernel.audit.facility.FacilityQuestion;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 施設の記録のファイル。Newest first; decided and written into the log as its pages are. */
@Controller
final class FacilityLogFile {

    private final FacilityLog log;

    FacilityLogFile(FacilityLog log) {
        this.log = log;
    }

    @GetMapping(path = "/desk/log", params = "format")
    ResponseEntity<byte[]> file(
            Caller caller,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String day,
            HttpServletRequest request) {
        String here = "GET /desk/log";
        FacilityCode code = FacilityLogPage.wanted(caller, facility);
        if (code == null) {
            log.requireReader(caller, here);
            throw new Problem(ProblemCode.PARAMETER_MISSING, "facility");
        }
        List<WrittenEntry> entries = new ArrayList<>();
        Long before = Long.MAX_VALUE;
        while (before != null && entries.size() <= ListPages.MOST) {
            QuestionForm form = new QuestionForm(act, result, day, before);
            FacilityPage page = log.read(caller, form.question(code, FacilityQuestion.MOST), here);
            entries.addAll(page.entries());
            before = page.next();
        }
        return EntryTable.ALL.file(entries).as(ListQuery.of(request).form());
    }
}
