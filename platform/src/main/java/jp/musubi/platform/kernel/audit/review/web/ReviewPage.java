package jp.musubi.platform.kernel.audit.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.review.ReviewDesk;
import jp.musubi.platform.kernel.audit.review.ReviewKind;
import jp.musubi.platform.kernel.audit.review.ReviewQuery;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 見回りの頁。 */
@Controller
final class ReviewPage {

    private final ReviewDesk desk;
    private final ReviewQueries queries;
    private final Clock clock;

    ReviewPage(ReviewDesk desk, ReviewQueries queries, Clock clock) {
        this.desk = desk;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/desk/review")
    String review(
            Caller caller,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String facility,
            Model model) {
        return show(caller, queries.of(new ReviewQueries.Sent(day, kind, state, sort, facility)), model);
    }

    private String show(Caller caller, ReviewQuery query, Model model) {
        LocalDate today = ReviewDesk.dayOf(clock.instant());
        model.addAttribute("review", desk.review(caller, query, "GET /desk/review"));
        model.addAttribute("query", query);
        model.addAttribute("kinds", ReviewKind.values());
        model.addAttribute("states", ReviewQuery.State.values());
        model.addAttribute("sorts", ReviewQuery.Sort.values());
        model.addAttribute("before", query.day().minusDays(1));
        model.addAttribute("after", query.day().isBefore(today) ? query.day().plusDays(1) : null);
        model.addAttribute("shortest", WrittenReason.SHORTEST);
        model.addAttribute("longest", WrittenReason.LONGEST);
        return "audit/review";
    }

    /** The day as it is filtered, all its lists, as a file. */
    @GetMapping(path = "/desk/review", params = "format")
    ResponseEntity<byte[]> file(
            Caller caller,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String facility,
            HttpServletRequest request) {
        ReviewQuery query = queries.of(new ReviewQueries.Sent(day, kind, state, sort, facility));
        return FindingTable.ALL
                .file(desk.review(caller, query, "GET /desk/review").findings())
                .as(ListQuery.of(request).form());
    }

    /** What was typed wrong is asked for again, on the page of the day. */
    @PostMapping("/desk/review/{id}")
    String mark(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam String day,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LocalDate of = ReviewDay.of(day, clock.instant());
        String comment = request.getParameter("comment");
        try {
            desk.mark(
                    caller,
                    of,
                    id,
                    WrittenReason.of(comment == null ? "" : comment, "comment"),
                    "POST /desk/review/{id}");
            return "redirect:/desk/review?day=" + of;
        } catch (Problem problem) {
            Mending.of(problem, id.toString(), request, response, model);
            return show(caller, queries.of(new ReviewQueries.Sent(of.toString(), "", "", "", "")), model);
        }
    }
}
