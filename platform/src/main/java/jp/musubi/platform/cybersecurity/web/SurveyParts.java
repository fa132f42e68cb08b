package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.surveys.Reminder;
import jp.musubi.platform.cybersecurity.surveys.ReminderRules;
import jp.musubi.platform.cybersecurity.surveys.Survey;
import jp.musubi.platform.cybersecurity.surveys.SurveySheet;
import jp.musubi.platform.cybersecurity.surveys.Surveys;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/** 調査の頁が使うもの。 */
@Component
record SurveyParts(SafetyRights rights, Surveys surveys, ReminderRules rules, Clock clock) {

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

    /** @param sheets of one facility, newest first @param reminders that came to it */
    SurveyView view(Survey survey, List<SurveySheet> sheets, List<Reminder> reminders) {
        return SurveyView.of(
                survey, sheets, reminders, rules.due(survey, today()).orElse(null), today());
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
