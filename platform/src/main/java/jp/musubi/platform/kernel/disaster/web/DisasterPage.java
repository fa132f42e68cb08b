package jp.musubi.platform.kernel.disaster.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
import jp.musubi.platform.kernel.disaster.DisasterDesk.Line;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** 災害時モードの頁。Nothing is done at the first press: what it would do is shown, and done when it is said again. */
@Controller
final class DisasterPage {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DisasterDesk desk;
    private final Clock clock;

    DisasterPage(DisasterDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/desk/disasters")
    String list(Caller caller, HttpServletRequest request, Model model) {
        return show(caller, "GET /desk/disasters", ListQuery.of(request), model);
    }

    @GetMapping(path = "/desk/disasters", params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return DisasterTable.ALL.answer(desk.list(caller, "GET /desk/disasters"), ListQuery.of(request));
    }

    private String show(Caller caller, String here, ListQuery query, Model model) {
        ListView<Line> list = DisasterTable.ALL.view(desk.list(caller, here), query);
        model.addAttribute("list", list);
        model.addAttribute("lines", list.rows());
        model.addAttribute("choices", desk.listClasses());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), JAPAN).truncatedTo(ChronoUnit.HOURS);
        model.addAttribute("from", now.toString());
        model.addAttribute("until", now.plusDays(7).toString());
        model.addAttribute("shortest", WrittenReason.SHORTEST);
        model.addAttribute("longest", WrittenReason.LONGEST);
        return "disaster/disasters";
    }

    /** The second look: the same fields, and what they would do. */
    @PostMapping("/desk/disasters/confirm")
    String confirm(
            Caller caller,
            @ModelAttribute("form") DisasterForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String here = "POST /desk/disasters/confirm";
        try {
            var order = form.order();
            model.addAttribute("disaster", desk.preview(caller, order, here));
            model.addAttribute("step", order.step());
            model.addAttribute("areas", order.areas());
            model.addAttribute("reason", order.reason().text());
            return "disaster/confirm";
        } catch (Problem problem) {
            return again(problem, form, new Sent(caller, request, response), here, model);
        }
    }

    @PostMapping("/desk/disasters")
    String act(
            Caller caller,
            @ModelAttribute("form") DisasterForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String here = "POST /desk/disasters";
        try {
            desk.act(caller, form.order(), here);
            return "redirect:/desk/disasters";
        } catch (Problem problem) {
            return again(problem, form, new Sent(caller, request, response), here, model);
        }
    }

    private record Sent(Caller caller, HttpServletRequest request, HttpServletResponse response) {}

    /** What was typed wrong is asked for again, in the form that was sent. */
    private String again(Problem problem, DisasterForm form, Sent sent, String here, Model model) {
        Mending.of(problem, form.key(), sent.request(), sent.response(), model);
        return show(sent.caller(), here, ListQuery.first("/desk/disasters"), model);
    }
}
