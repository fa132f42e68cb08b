package jp.musubi.platform.kernel.audit.review.web;

import java.time.Clock;
import java.time.LocalDate;
import jp.musubi.platform.kernel.audit.review.ReviewDesk;
import jp.musubi.platform.kernel.caller.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 見回りの頁。 */
@Controller
final class ReviewPage {

    private final ReviewDesk desk;
    private final Clock clock;

    ReviewPage(ReviewDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/desk/review")
    String review(Caller caller, @RequestParam(defaultValue = "") String day, Model model) {
        LocalDate shown = ReviewDay.of(day, clock.instant());
        LocalDate today = ReviewDesk.dayOf(clock.instant());
        model.addAttribute("review", desk.review(caller, shown, "GET /desk/review"));
        model.addAttribute("before", shown.minusDays(1));
        model.addAttribute("after", shown.isBefore(today) ? shown.plusDays(1) : null);
        return "audit/review";
    }
}
