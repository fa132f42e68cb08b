package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.cybersecurity.checklist.BedBand;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.support.Support;
import jp.musubi.platform.cybersecurity.support.SupportApplication;
import jp.musubi.platform.cybersecurity.support.SupportDays;
import jp.musubi.platform.cybersecurity.support.SupportWord;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 支援に応募する頁。A hospital's own application and what was decided of it; offices are led to their candidates. */
@Controller
final class SupportPages {

    static final String HOME = "/cybersecurity/support";

    private final SafetyRights rights;
    private final Support support;
    private final Clock clock;

    SupportPages(SafetyRights rights, Support support, Clock clock) {
        this.rights = rights;
        this.support = support;
        this.clock = clock;
    }

    @GetMapping(HOME)
    String show(Caller caller, Model model) {
        String here = "GET " + HOME;
        if (caller.role() != Role.FACILITY) {
            rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, here);
            return "redirect:" + SupportDeskPages.HERE;
        }
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        LocalDate today = Days.today(clock);
        FiscalYear year = FiscalYear.of(today);
        SupportDays days = support.days(year);
        model.addAttribute("facility", facility);
        model.addAttribute("hospital", facility.kind() == FacilityKind.HOSPITAL);
        model.addAttribute("days", days);
        model.addAttribute("open", !today.isAfter(days.applyBy()));
        model.addAttribute("applied", support.application(year, facility.code()).orElse(null));
        model.addAttribute("choice", support.choice(year, facility.code()).orElse(null));
        model.addAttribute("parts", SupportWord.PARTS);
        model.addAttribute("records", SupportWord.EMR);
        model.addAttribute("bands", BedBand.list());
        return "cybersecurity/support";
    }

    /** Fields {@code part-WORD} are ticks. @param withdraw anything takes the application back */
    @PostMapping(HOME)
    String apply(
            Caller caller,
            @RequestParam(required = false) @Nullable String band,
            @RequestParam(required = false) @Nullable String emr,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String withdraw,
            HttpServletRequest request) {
        String here = "POST " + HOME;
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        if (facility.kind() != FacilityKind.HOSPITAL) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        FiscalYear year = FiscalYear.of(Days.today(clock));
        SupportApplication.Said said = withdraw == null
                ? said(band, emr, words, request)
                : support.application(year, facility.code())
                        .map(SupportPages::withdrawn)
                        .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        if (!support.apply(year, facility.code(), said, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + HOME;
    }

    private static SupportApplication.Said withdrawn(SupportApplication before) {
        SupportApplication.Said said = before.said();
        return new SupportApplication.Said(said.band(), said.record(), said.parts(), said.words(), true);
    }

    private static SupportApplication.Said said(
            @Nullable String band, @Nullable String emr, @Nullable String words, HttpServletRequest request) {
        if (band == null || !BedBand.knows(band)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "band");
        }
        if (emr == null || SupportWord.of(SupportWord.EMR, emr).size() != 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "emr");
        }
        List<SupportWord> parts = ticked(request, "part", SupportWord.PARTS);
        String said = Words.text(words, "words", SupportApplication.LONGEST);
        if (parts.isEmpty() || said.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, parts.isEmpty() ? "part" : "words");
        }
        return new SupportApplication.Said(band, emr, parts, said, false);
    }

    /** Those of the table that are ticked. */
    static List<SupportWord> ticked(HttpServletRequest request, String field, List<SupportWord> all) {
        String[] sent = request.getParameterValues(field);
        return SupportWord.of(all, sent == null ? "" : String.join(" ", Arrays.asList(sent)));
    }
}
