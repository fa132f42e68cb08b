package jp.musubi.platform.kernel.disaster.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
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
    String list(Caller caller, Model model) {
        model.addAttribute("lines", desk.list(caller, "GET /desk/disasters"));
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
    String confirm(Caller caller, @ModelAttribute("form") DisasterForm form, Model model) {
        var order = form.order();
        model.addAttribute("disaster", desk.preview(caller, order, "POST /desk/disasters/confirm"));
        model.addAttribute("step", order.step());
        model.addAttribute("areas", order.areas());
        model.addAttribute("reason", order.reason().text());
        model.addAttribute("form", form);
        return "disaster/confirm";
    }

    @PostMapping("/desk/disasters")
    String act(Caller caller, @ModelAttribute("form") DisasterForm form) {
        desk.act(caller, form.order(), "POST /desk/disasters");
        return "redirect:/desk/disasters";
    }
}
