package jp.musubi.platform.pmh.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Rollout;
import jp.musubi.platform.pmh.municipalities.Rollout.Line;
import jp.musubi.platform.pmh.municipalities.Serving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 自治体の参加の頁。Which municipalities take part, and from when, is public. */
@Controller
final class RolloutPage {

    private static final int SIZE = 50;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Municipalities municipalities;
    private final Clock clock;
    private final Serving serving = Serving.shipped();

    RolloutPage(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/municipalities")
    String show(
            @RequestParam(defaultValue = "") String prefecture,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        Rollout rollout = Rollout.of(municipalities.list(), serving, today);
        List<Line> found = rollout.lines().stream()
                .filter(line ->
                        prefecture.isEmpty() || line.municipality().prefecture().equals(prefecture))
                .filter(line -> state.isEmpty() || line.standing().name().equals(state))
                .toList();
        int pages = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        int number = page.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(page), pages) : 1;
        model.addAttribute("rollout", rollout);
        model.addAttribute("lines", found.subList((number - 1) * SIZE, Math.min(number * SIZE, found.size())));
        model.addAttribute("total", found.size());
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        model.addAttribute("prefecture", prefecture);
        model.addAttribute("state", state);
        model.addAttribute("standings", Rollout.Standing.values());
        model.addAttribute("prefectures", Prefectures.list());
        return "pmh/municipalities";
    }
}
