package jp.musubi.platform.pmh.screenings.web;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.screenings.FollowScreenings;
import jp.musubi.platform.pmh.screenings.FollowUp;
import jp.musubi.platform.pmh.screenings.Screening;
import jp.musubi.platform.pmh.screenings.ScreeningQuery;
import jp.musubi.platform.pmh.screenings.ScreeningQuery.Show;
import jp.musubi.platform.pmh.screenings.ScreeningQuery.Sort;
import jp.musubi.platform.pmh.screenings.ScreeningRights;
import jp.musubi.platform.pmh.screenings.ScreeningSeat;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 自治体の検診の名簿の頁。Who has to be examined, reminders, and what became of each; also as a file. */
@Controller
final class ScreeningRollPages {

    private static final String LIST = "/desk/screenings/results";
    private static final String ONE = LIST + "/{screening}";

    private static final List<String> HEAD =
            List.of("宛名番号", "氏名", "生年月日", "検診の種類", "受診日", "実施場所", "判定", "精検の結果", "精検受診日", "催促の回数", "最後の催促");

    private final ScreeningRights rights;
    private final FollowScreenings following;

    ScreeningRollPages(ScreeningRights rights, FollowScreenings following) {
        this.rights = rights;
        this.following = following;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "OPEN") String show,
            @RequestParam(defaultValue = "OLDEST") String sort,
            @RequestParam(defaultValue = "1") String page,
            Caller caller,
            Model model) {
        ScreeningSeat seat = rights.require(caller, "GET " + LIST);
        ScreeningQuery query = query(kind, show, sort, ScreeningWords.page(page));
        int total = following.count(seat, query);
        model.addAttribute("query", query);
        model.addAttribute("lines", following.list(seat, query));
        model.addAttribute("total", total);
        model.addAttribute("pages", Math.max(1, (total + ScreeningQuery.SIZE - 1) / ScreeningQuery.SIZE));
        model.addAttribute("kinds", ScreeningKinds.shipped().newest());
        model.addAttribute("shows", Show.values());
        model.addAttribute("sorts", Sort.values());
        rights.looked(seat, null, "GET " + LIST);
        return "pmh/screenings/roll";
    }

    @GetMapping(LIST + "/file")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "OPEN") String show,
            @RequestParam(defaultValue = "OLDEST") String sort,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        String here = "GET " + LIST + "/file";
        ScreeningSeat seat = rights.require(caller, here);
        FileForm form = FileForm.of(format, charset);
        List<List<String>> rows = following.all(seat, query(kind, show, sort, 1)).stream()
                .map(ScreeningRollPages::row)
                .toList();
        rights.looked(seat, null, here);
        return new TableFile("screenings", HEAD, rows).as(form);
    }

    @GetMapping(ONE)
    String one(@PathVariable String screening, Caller caller, Model model) {
        ScreeningSeat seat = rights.require(caller, "GET " + ONE);
        Screening found = following.get(seat, ScreeningWords.id(screening));
        rights.looked(seat, found.person(), "GET " + ONE);
        return show(seat, found, null, model);
    }

    /** @param act REMINDED or NOTED */
    @PostMapping(ONE + "/steps")
    String step(
            @PathVariable String screening,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String followed,
            @RequestParam(defaultValue = "") String on,
            Caller caller,
            Model model) {
        String here = "POST " + ONE + "/steps";
        ScreeningSeat seat = rights.require(caller, here);
        UUID id = ScreeningWords.id(screening);
        Screening before = following.get(seat, id);
        try {
            switch (act) {
                case "REMINDED" -> following.remind(seat, id);
                case "NOTED" ->
                    following.note(
                            seat,
                            id,
                            ScreeningWords.oneOf("followed", followed, FollowUp.values()),
                            ScreeningWords.day("on", on));
                default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "act");
            }
        } catch (Problem problem) {
            return show(seat, before, problem, model);
        }
        rights.wrote(seat, before.person(), here);
        return "redirect:" + LIST + "/" + id;
    }

    private String show(ScreeningSeat seat, Screening one, @Nullable Problem problem, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("steps", following.steps(seat, one));
        model.addAttribute("states", FollowUp.values());
        model.addAttribute("problem", problem);
        return "pmh/screenings/one";
    }

    private ScreeningQuery query(String kind, String show, String sort, int page) {
        if (!kind.isEmpty()
                && ScreeningKinds.shipped().newest().stream()
                        .noneMatch(each -> each.id().equals(kind))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "kind");
        }
        return new ScreeningQuery(
                kind,
                ScreeningWords.oneOf("show", show, Show.values()),
                ScreeningWords.oneOf("sort", sort, Sort.values()),
                following.due(),
                page);
    }

    private static List<String> row(Screening one) {
        return List.of(
                one.who().reference(),
                one.who().name(),
                one.who().born().toString(),
                one.kind().japanese(),
                one.held().on().toString(),
                one.held().place(),
                one.held().judgement().in(false),
                one.followed().state().in(false),
                one.followed().on() == null ? "" : String.valueOf(one.followed().on()),
                Integer.toString(one.followed().reminders()),
                one.followed().remindedOn() == null
                        ? ""
                        : String.valueOf(one.followed().remindedOn()));
    }
}
