package jp.musubi.platform.kernel.audit.facility.web;

import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.audit.facility.FacilityLog;
import jp.musubi.platform.kernel.audit.facility.Result;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 施設の記録の頁。A privacy officer's own facility; the operator's any, by its code. */
@Controller
final class FacilityLogPage {

    private static final int LINES = 50;

    private final FacilityLog log;
    private final Facilities facilities;

    FacilityLogPage(FacilityLog log, Facilities facilities) {
        this.log = log;
        this.facilities = facilities;
    }

    @GetMapping("/desk/log")
    String read(
            Caller caller,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        FacilityCode code = wanted(caller, facility);
        QuestionForm form = new QuestionForm(act, result, day, before);
        model.addAttribute("form", form);
        model.addAttribute("acts", Act.values());
        model.addAttribute("results", Result.values());
        model.addAttribute("nobody", WrittenEntry.NOBODY);
        model.addAttribute("first", before == Long.MAX_VALUE);
        model.addAttribute("own", code != null && code.equals(caller.facility()));
        model.addAttribute("code", code == null ? facility : code.digits());
        if (code == null) {
            log.requireReader(caller, "GET /desk/log");
            // The operator has not said which facility: the form asks, nothing is read.
            model.addAttribute("facilityName", null);
            model.addAttribute("page", null);
            return "audit/facility";
        }
        model.addAttribute("page", log.read(caller, form.question(code, LINES), "GET /desk/log"));
        model.addAttribute(
                "facilityName", facilities.find(code).map(Facility::name).orElse(code.digits()));
        return "audit/facility";
    }

    static @Nullable FacilityCode wanted(Caller caller, String facility) {
        if (facility.isBlank()) {
            return caller.facility();
        }
        try {
            return new FacilityCode(Typed.plain(facility));
        } catch (IllegalArgumentException noCode) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
    }
}
