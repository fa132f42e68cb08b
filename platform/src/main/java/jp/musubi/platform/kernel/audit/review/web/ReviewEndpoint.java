package jp.musubi.platform.kernel.audit.review.web;

import java.time.Clock;
import jp.musubi.platform.kernel.audit.review.Review;
import jp.musubi.platform.kernel.audit.review.ReviewDesk;
import jp.musubi.platform.kernel.caller.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 見回りの JSON。 */
@RestController
class ReviewEndpoint {

    private final ReviewDesk desk;
    private final Clock clock;

    ReviewEndpoint(ReviewDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/audit/review")
    ResponseEntity<Review> review(Caller caller, @RequestParam(defaultValue = "") String day) {
        Review review = desk.review(caller, ReviewDay.of(day, clock.instant()), "GET /audit/review");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(review);
    }
}
