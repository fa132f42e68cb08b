package jp.musubi.platform.pmh.care.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.care.AskOpinions;
import jp.musubi.platform.pmh.care.CareFault;
import jp.musubi.platform.pmh.care.CareLevel;
import jp.musubi.platform.pmh.care.CareQuery;
import jp.musubi.platform.pmh.care.CareQuery.Show;
import jp.musubi.platform.pmh.care.CareQuery.Sort;
import jp.musubi.platform.pmh.care.CareRights;
import jp.musubi.platform.pmh.care.CareSeat;
import jp.musubi.platform.pmh.care.Certification;
import jp.musubi.platform.pmh.care.KeepCertifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 自治体の認定の頁。The own list, a new one, one of it: to end it, and to ask for an opinion. */
@Controller
final class CareRollPages {

    private static final String LIST = "/desk/care";
    private static final String NEW = LIST + "/new";
    private static final String ONE = LIST + "/{certification}";

    private final CareRights rights;
    private final KeepCertifications keeping;
    private final AskOpinions opinions;

    CareRollPages(CareRights rights, KeepCertifications keeping, AskOpinions opinions) {
        this.rights = rights;
        this.keeping = keeping;
        this.opinions = opinions;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "NOW") String show,
            @RequestParam(defaultValue = "UNTIL") String sort,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Model model) {
        CareSeat seat = rights.requireKeeper(caller, "GET " + LIST);
        if (!level.isEmpty() && CareLevel.find(level).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "level");
        }
        var query = new CareQuery(
                q.strip(),
                level,
                CareWords.oneOf("show", show, Show.values()),
                CareWords.oneOf("sort", sort, Sort.values()),
                keeping.today(),
                CareWords.page(page));
        int total = keeping.count(seat, query);
        model.addAttribute("query", query);
        model.addAttribute("lines", keeping.list(seat, query));
        model.addAttribute("total", total);
        model.addAttribute("pages", Math.max(1, (total + CareQuery.SIZE - 1) / CareQuery.SIZE));
        model.addAttribute("levels", CareLevel.list());
        model.addAttribute("shows", Show.values());
        model.addAttribute("sorts", Sort.values());
        rights.looked(seat, null, "GET " + LIST);
        return "pmh/care/roll";
    }

    @GetMapping(NEW)
    String form(Caller caller, Model model) {
        rights.requireKeeper(caller, "GET " + NEW);
        return form(Map.of(), List.of(), model);
    }

    @PostMapping(NEW)
    String register(@RequestParam Map<String, String> fields, Caller caller, Model model) {
        String here = "POST " + NEW;
        CareSeat seat = rights.requireKeeper(caller, here);
        KeepCertifications.Answer answer = keeping.register(seat, CareWords.fields(fields));
        Certification kept = answer.kept().orElse(null);
        if (kept == null) {
            rights.looked(seat, null, here);
            return form(fields, answer.faults(), model);
        }
        rights.wrote(seat, kept.person(), here);
        return "redirect:" + LIST + "/" + kept.id();
    }

    @GetMapping(ONE)
    String one(@PathVariable String certification, Caller caller, Model model) {
        CareSeat seat = rights.requireKeeper(caller, "GET " + ONE);
        Certification found = keeping.get(seat, CareWords.id(certification));
        rights.looked(seat, found.person(), "GET " + ONE);
        return show(found, null, model);
    }

    /** @param last the last day */
    @PostMapping(ONE + "/end")
    String end(
            @PathVariable String certification,
            @RequestParam(defaultValue = "") String last,
            Caller caller,
            Model model) {
        String here = "POST " + ONE + "/end";
        CareSeat seat = rights.requireKeeper(caller, here);
        UUID id = CareWords.id(certification);
        Certification before = keeping.get(seat, id);
        try {
            LocalDate day = CareWords.day("last", last);
            if (day == null) {
                throw new Problem(ProblemCode.PARAMETER_MISSING, "last");
            }
            keeping.end(seat, id, day);
        } catch (Problem problem) {
            return show(before, problem, model);
        }
        rights.wrote(seat, before.person(), here);
        return "redirect:" + LIST + "/" + id;
    }

    /** @param facility 医療機関コード */
    @PostMapping(ONE + "/opinions")
    String ask(
            @PathVariable String certification,
            @RequestParam(defaultValue = "") String facility,
            Caller caller,
            Model model) {
        String here = "POST " + ONE + "/opinions";
        CareSeat seat = rights.requireKeeper(caller, here);
        UUID id = CareWords.id(certification);
        Certification of = keeping.get(seat, id);
        try {
            opinions.ask(seat, id, facility);
        } catch (Problem problem) {
            return show(of, problem, model);
        }
        rights.wrote(seat, of.person(), here);
        return "redirect:/desk/care/opinions";
    }

    private String show(Certification one, @Nullable Problem problem, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("current", keeping.today());
        model.addAttribute("problem", problem);
        return "pmh/care/one";
    }

    private static String form(Map<String, String> typed, List<CareFault> faults, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("levels", CareLevel.list());
        return "pmh/care/new";
    }
}
