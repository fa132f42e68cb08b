package jp.musubi.platform.kernel.emergency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.emergency.BreakGlassReview;
import jp.musubi.platform.kernel.emergency.ReviewStep;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 救急時の閲覧の見直しの頁。 */
@Controller
final class BreakGlassPage {

    private final BreakGlassReview review;
    private final Facilities facilities;
    private final Staff staff;

    BreakGlassPage(BreakGlassReview review, Facilities facilities, Staff staff) {
        this.review = review;
        this.facilities = facilities;
        this.staff = staff;
    }

    /** @param staffName as registered; the id where the register has no name any more */
    record Row(BreakGlassReview.Line line, String facilityName, String staffName) {}

    @GetMapping("/desk/break-glass")
    String list(Caller caller, HttpServletRequest request, Model model) {
        return show(rows(caller), ListQuery.of(request), model);
    }

    @GetMapping(path = "/desk/break-glass", params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return OpeningTable.ALL.answer(rows(caller), ListQuery.of(request));
    }

    private String show(List<Row> rows, ListQuery query, Model model) {
        ListView<Row> list = OpeningTable.ALL.view(rows, query);
        model.addAttribute("list", list);
        model.addAttribute(
                "waiting", list.rows().stream().filter(row -> !decided(row)).toList());
        model.addAttribute(
                "decided", list.rows().stream().filter(BreakGlassPage::decided).toList());
        model.addAttribute("shortest", WrittenReason.SHORTEST);
        model.addAttribute("longest", WrittenReason.LONGEST);
        return "emergency/reviews";
    }

    /** What was typed wrong is asked for again, on the page of all of them. */
    @PostMapping("/desk/break-glass/{id}")
    String step(
            Caller caller,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            review.step(caller, id, stepOf(request), WrittenReason.of(text(request, "comment"), "comment"));
            return "redirect:/desk/break-glass";
        } catch (Problem problem) {
            Mending.of(problem, id.toString(), request, response, model);
            return show(rows(caller), ListQuery.first("/desk/break-glass"), model);
        }
    }

    private static ReviewStep stepOf(HttpServletRequest request) {
        String sent = text(request, "step");
        return Arrays.stream(ReviewStep.values())
                .filter(step -> step.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        sent.isEmpty() ? ProblemCode.PARAMETER_MISSING : ProblemCode.PARAMETER_INVALID, "step"));
    }

    private static String text(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    private List<Row> rows(Caller caller) {
        return review.list(caller, "GET /desk/break-glass").stream()
                .map(this::row)
                .toList();
    }

    private static boolean decided(Row row) {
        return row.line().opening().state().decided();
    }

    private Row row(BreakGlassReview.Line line) {
        var emergency = line.opening().emergency();
        return new Row(
                line,
                facilities
                        .find(emergency.facility())
                        .map(Facility::name)
                        .orElse(emergency.facility().digits()),
                staff.find(emergency.staffId()).map(StaffMember::name).orElse(emergency.staffId()));
    }
}
