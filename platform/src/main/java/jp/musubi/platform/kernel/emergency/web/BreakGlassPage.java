package jp.musubi.platform.kernel.emergency.web;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.emergency.BreakGlassReview;
import jp.musubi.platform.kernel.emergency.ReviewStep;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String list(Caller caller, Model model) {
        List<Row> rows = review.list(caller, "GET /desk/break-glass").stream()
                .map(this::row)
                .toList();
        model.addAttribute("waiting", rows.stream().filter(row -> !decided(row)).toList());
        model.addAttribute(
                "decided", rows.stream().filter(BreakGlassPage::decided).toList());
        model.addAttribute("shortest", WrittenReason.SHORTEST);
        model.addAttribute("longest", WrittenReason.LONGEST);
        return "emergency/reviews";
    }

    @PostMapping("/desk/break-glass/{id}")
    String step(Caller caller, @PathVariable UUID id, @RequestParam ReviewStep step, @RequestParam String comment) {
        review.step(caller, id, step, WrittenReason.of(comment, "comment"));
        return "redirect:/desk/break-glass";
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
