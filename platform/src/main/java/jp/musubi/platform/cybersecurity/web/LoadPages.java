package jp.musubi.platform.cybersecurity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.platform.cybersecurity.editions.LoadEdition;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 版を取り込む。A file of items as those that are shipped; every fault is told with its line. */
@Controller
final class LoadPages {

    private static final int LARGEST = 512 * 1024;

    private final LoadEdition load;
    private final Editions editions;
    private final SafetyRights rights;

    LoadPages(LoadEdition load, Editions editions, SafetyRights rights) {
        this.load = load;
        this.editions = editions;
        this.rights = rights;
    }

    @PostMapping("/cybersecurity/editions")
    String load(
            Caller caller,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String published,
            @RequestParam(required = false) @Nullable String guideline,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        String here = "POST /cybersecurity/editions";
        rights.require(caller, Doing.LOAD_EDITION, here);
        LocalDate day = Words.day(published, "published");
        if (edition == null || !edition.matches("R[1-9][0-9]?")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "edition");
        }
        if (day == null || file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, day == null ? "published" : "file");
        }
        int year = Integer.parseInt(edition.substring(1)) + FiscalYear.BEFORE_REIWA;
        LoadEdition.Outcome outcome = load.load(
                new LoadEdition.NewEdition(
                        edition, new FiscalYear(year), day, Words.text(guideline, "guideline", 20), true, text(file)),
                SafetyRights.nameOf(caller));
        if (outcome instanceof LoadEdition.Outcome.Loaded loaded) {
            rights.wrote(caller, here);
            return "redirect:/cybersecurity/editions/" + loaded.edition().id();
        }
        model.addAttribute(
                "faults",
                outcome instanceof LoadEdition.Outcome.Faulty faulty ? faulty.faults() : List.<ItemsFault>of());
        model.addAttribute("newest", outcome instanceof LoadEdition.Outcome.NotNewest not ? not.newest() : null);
        model.addAttribute("editions", editions.list());
        model.addAttribute("forms", Form.values());
        model.addAttribute("mayLoad", true);
        model.addAttribute("kinds", DatedListPages.KINDS);
        return "cybersecurity/editions";
    }

    /** @throws Problem BODY-TOO-LARGE, BODY-MALFORMED */
    static String text(MultipartFile file) {
        if (file.getSize() > LARGEST) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }
}
