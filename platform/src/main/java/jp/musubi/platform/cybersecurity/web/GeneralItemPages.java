package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.platform.cybersecurity.inspections.VisitItems;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 一般の項目を取り込む。A new list of what an inspection looks at besides the checklist, without a release. */
@Controller
final class GeneralItemPages {

    private static final String HERE = "/cybersecurity/inspections/items";

    private final SafetyRights rights;
    private final VisitItems items;

    GeneralItemPages(SafetyRights rights, VisitItems items) {
        this.rights = rights;
        this.items = items;
    }

    @GetMapping(HERE)
    String list(Caller caller, Model model) {
        rights.require(caller, Doing.LOAD_EDITION, "GET " + HERE);
        return show(List.of(), false, model);
    }

    /** @param published first day on which the list holds */
    @PostMapping(HERE)
    String load(
            Caller caller,
            @RequestParam(required = false) @Nullable String published,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        String here = "POST " + HERE;
        rights.require(caller, Doing.LOAD_EDITION, here);
        LocalDate day = Words.day(published, "published");
        if (day == null || file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, day == null ? "published" : "file");
        }
        VisitItems.Outcome outcome = items.load(day, LoadPages.text(file), SafetyRights.nameOf(caller));
        if (!outcome.taken()) {
            return show(outcome.faults(), outcome.faults().isEmpty(), model);
        }
        rights.wrote(caller, here);
        return "redirect:" + HERE;
    }

    private String show(List<ItemsFault> faults, boolean there, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("there", there);
        model.addAttribute("lists", items.lists());
        return "cybersecurity/general-items";
    }
}
