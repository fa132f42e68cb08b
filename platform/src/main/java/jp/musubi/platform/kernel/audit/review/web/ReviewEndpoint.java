package jp.musubi.platform.kernel.audit.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.review.LookReview;
import jp.musubi.platform.kernel.audit.review.Review;
import jp.musubi.platform.kernel.audit.review.ReviewDesk;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.standard.json.JsonLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 見回りの JSON。 */
@RestController
class ReviewEndpoint {

    private static final JsonLimits LIMITS = new JsonLimits(16 * 1024, 4, 16, 8);

    private final ReviewDesk desk;
    private final ReviewQueries queries;
    private final Clock clock;

    ReviewEndpoint(ReviewDesk desk, ReviewQueries queries, Clock clock) {
        this.desk = desk;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/audit/review")
    ResponseEntity<Review> review(
            Caller caller,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String facility) {
        var sent = new ReviewQueries.Sent(day, kind, state, sort, facility);
        Review review = desk.review(caller, queries.of(sent), "GET /audit/review");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(review);
    }

    @PostMapping("/audit/review/{id}")
    ResponseEntity<LookReview> mark(HttpServletRequest request, Caller caller, @PathVariable UUID id) {
        JsonFields body = JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, List.of("day", "comment"));
        WrittenReason comment = WrittenReason.of(body.text("comment"), "comment");
        LookReview review = desk.mark(
                caller, ReviewDay.of(body.text("day"), clock.instant()), id, comment, "POST /audit/review/{id}");
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(review);
    }
}
