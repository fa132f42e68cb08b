package jp.musubi.platform.pmh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Rollout;
import jp.musubi.platform.pmh.municipalities.Serving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 自治体の参加の頁。Which municipalities take part, and from when, is public. */
@Controller
final class RolloutPage {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Municipalities municipalities;
    private final Clock clock;
    private final Serving serving = Serving.shipped();

    RolloutPage(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/municipalities")
    String show(HttpServletRequest request, Model model) {
        Rollout rollout = rollout();
        model.addAttribute("rollout", rollout);
        model.addAttribute("list", RolloutTable.ALL.view(rollout.lines(), ListQuery.of(request)));
        return "pmh/municipalities";
    }

    @GetMapping(path = "/municipalities", params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        return RolloutTable.ALL.answer(rollout().lines(), ListQuery.of(request));
    }

    private Rollout rollout() {
        return Rollout.of(municipalities.list(), serving, LocalDate.ofInstant(clock.instant(), JAPAN));
    }
}
