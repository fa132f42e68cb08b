package jp.musubi.platform.records.interviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.interviews.AddressedInterviews;
import jp.musubi.platform.records.interviews.InterviewLine;
import jp.musubi.platform.records.interviews.InterviewPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 届いた問診の一覧(JSON)。Ids, states and times of the own facility's; the content is FHIR's QuestionnaireResponse. */
@RestController
final class GivenInterviewsEndpoint {

    private final AddressedInterviews desk;

    GivenInterviewsEndpoint(AddressedInterviews desk) {
        this.desk = desk;
    }

    record Answer(int total, int page, int pages, List<Line> interviews) {}

    /** @param patient null where it may not be known: taken back or erased */
    record Line(
            String id,
            String state,
            String stateText,
            @Nullable String patient,
            String givenAt,
            String changedAt) {

        static Line of(InterviewLine line) {
            return new Line(
                    line.id().interview().toString(),
                    line.state().name(),
                    line.state().japanese(),
                    line.state().isWithFacility() ? line.id().person().toString() : null,
                    line.givenAt().toString(),
                    line.changedAt().toString());
        }
    }

    @GetMapping("/interviews")
    Answer list(HttpServletRequest request, Caller caller) {
        InterviewPage page = desk.list(caller, new InterviewParameters(request).read(), "GET /interviews");
        return new Answer(
                page.total(),
                page.page(),
                page.pages(),
                page.lines().stream().map(Line::of).toList());
    }
}
