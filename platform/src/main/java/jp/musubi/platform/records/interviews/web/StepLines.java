package jp.musubi.platform.records.interviews.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.interviews.InterviewStep;
import jp.musubi.platform.records.interviews.InterviewStory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 経過の行。Who did each step, by name where it was a facility or who acts for the person. */
@Component
class StepLines {

    private final FacilityChoices facilities;
    private final People people;

    StepLines(FacilityChoices facilities, People people) {
        this.facilities = facilities;
        this.people = people;
    }

    /** @param name of the facility or the proxy, or null for the person and the clock */
    record Line(InterviewStep step, @Nullable String name) {}

    /** Of the person's own page. */
    List<Line> of(InterviewStory story, AccessGrant grant) {
        return story.steps().stream()
                .map(step -> new Line(
                        step,
                        step.facility() == null ? proxy(step.proxy(), grant) : facilities.nameOf(step.facility())))
                .toList();
    }

    private @Nullable String proxy(@Nullable UUID proxy, AccessGrant grant) {
        if (proxy == null) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(grant.decidedAt(), ZoneId.of("Asia/Tokyo"));
        return people.find(new PersonId(proxy))
                .map(person -> person.nameOn(today).text())
                .orElse(null);
    }
}
