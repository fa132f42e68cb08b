package jp.musubi.platform.cybersecurity.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 調査に答える。Each keeping is a new sheet; the newest that was handed in counts. Asks for no right. */
@Service
public class AnswerSurvey {

    /** Most keepings of a facility. */
    public static final int MOST = 200;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final SurveySheetRows rows;
    private final SurveyTallyRows tally;
    private final SurveyReminderRows reminders;
    private final Clock clock;

    AnswerSurvey(SurveySheetRows rows, SurveyTallyRows tally, SurveyReminderRows reminders, Clock clock) {
        this.rows = rows;
        this.tally = tally;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** What is kept. @param seen number of the newest sheet when the form was shown; 0 for none */
    public record Keeping(int seen, String band, Map<String, String> answers, boolean submitted, String by) {}

    /** Newest first. */
    public List<SurveySheet> sheets(Survey survey, FacilityCode facility) {
        return rows.list(survey.id(), facility);
    }

    /** The one that counts. */
    public static Optional<SurveySheet> handedIn(List<SurveySheet> sheets) {
        return sheets.stream().filter(SurveySheet::submitted).findFirst();
    }

    /**
     * Keeps what is asked of the answers.
     *
     * @return false when the survey is not open, when something is missing of what is handed in, or somebody else wrote since
     */
    @Transactional
    public boolean keep(Survey survey, Facility facility, Keeping said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        List<SurveySheet> sheets = sheets(survey, facility.code());
        int newest = sheets.isEmpty() ? 0 : sheets.get(0).number();
        boolean whole = survey.missing(said.answers()).isEmpty();
        if (!survey.isOpenOn(today) || newest != said.seen() || newest >= MOST || (said.submitted() && !whole)) {
            return false;
        }
        var sheet = new SurveySheet(
                newest + 1, said.band(), said.submitted(), survey.asked(said.answers()), clock.instant(), said.by());
        if (!rows.add(survey.id(), facility, sheet)) {
            return false;
        }
        if (sheet.submitted()) {
            handedIn(sheets).ifPresent(before -> count(survey, facility, before, -1));
            count(survey, facility, sheet, 1);
        }
        return true;
    }

    /** Reminders that were sent to the facility, newest first. */
    public List<Reminder> remindersTo(Survey survey, Facility facility) {
        return reminders.list(survey.id(), facility.prefecture());
    }

    private void count(Survey survey, Facility facility, SurveySheet sheet, int by) {
        tally.change(survey.id(), facility.prefecture(), sheet.band(), sheet.answers(), by);
    }
}
