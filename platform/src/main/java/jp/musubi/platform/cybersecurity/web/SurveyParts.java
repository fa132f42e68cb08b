package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.LocalDate;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.surveys.Survey;
import jp.musubi.platform.cybersecurity.surveys.Surveys;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/** 調査の頁が使うもの。 */
@Component
record SurveyParts(SafetyRights rights, Surveys surveys, Clock clock) {

    static final String HOME = "/cybersecurity/surveys";

    /** A survey with the caller's own facility, which it asks. */
    record Own(Facility facility, Survey survey) {}

    /** @throws Problem NOT-FOUND for a survey that is not, or does not ask this kind of facility */
    Own own(Caller caller, String survey, String here) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        Survey found = find(survey);
        if (!found.asks(facility.kind())) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return new Own(facility, found);
    }

    Survey find(String survey) {
        return surveys.find(survey).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** The inspector's prefecture; empty for all. */
    String prefecture(Caller caller, String here) {
        return rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, here);
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
