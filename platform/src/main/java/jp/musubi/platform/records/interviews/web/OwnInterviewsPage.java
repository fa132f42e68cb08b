package jp.musubi.platform.records.interviews.web;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.interviews.DraftAnswers;
import jp.musubi.platform.records.interviews.InterviewBook;
import jp.musubi.platform.records.interviews.OwnInterviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** わたしの問診。The list, and the choice of a facility for a new one. */
@Controller
final class OwnInterviewsPage {

    private final AskedPerson person;
    private final InterviewBook book;
    private final OwnInterviews own;
    private final FacilityChoices facilities;

    OwnInterviewsPage(AskedPerson person, InterviewBook book, OwnInterviews own, FacilityChoices facilities) {
        this.person = person;
        this.book = book;
        this.own = own;
        this.facilities = facilities;
    }

    record Row(Interview interview, String facilityName) {}

    @GetMapping("/me/interview")
    String list(
            @RequestParam(name = "for", required = false) @Nullable String whose,
            @RequestParam(defaultValue = "") String q,
            Caller caller,
            Model model) {
        AccessGrant grant = person.look(caller, whose, "GET /me/interview", model);
        List<Row> rows = book.list(grant).stream()
                .map(one -> new Row(one, facilities.nameOf(one.facility())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("q", q);
        model.addAttribute("found", facilities.find(q));
        return "records/interviews";
    }

    /** Makes the draft: a look at the six like any other. */
    @PostMapping("/me/interview")
    String start(
            @RequestParam String facility,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            RedirectAttributes next) {
        String here = "POST /me/interview";
        AccessGrant six = person.decide(caller, whose, DraftAnswers.CLASSES, here);
        UUID id = own.start(person.act(caller, whose, here), InterviewIds.facility(facility), six);
        return AskedPerson.to("/me/interview/" + id, whose, next);
    }
}
