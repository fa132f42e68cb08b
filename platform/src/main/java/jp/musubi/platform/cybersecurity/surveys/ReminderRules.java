package jp.musubi.platform.cybersecurity.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.cybersecurity.incidents.OfficeCalendar;
import jp.musubi.platform.cybersecurity.lists.Column;
import jp.musubi.platform.cybersecurity.lists.DatedLists;
import jp.musubi.platform.cybersecurity.lists.ListKind;
import org.springframework.stereotype.Component;

/** 督促の一覧。By the list that holds on the day on which a survey closes. */
@Component
public class ReminderRules {

    public static final ListKind KIND = ListKind.of(
            "reminders",
            ReminderRule.class,
            "reminder-rules.tsv",
            List.of(
                    Column.id("reminder"),
                    Column.number("days"),
                    Column.day("from"),
                    Column.day("to"),
                    Column.needed("japanese"),
                    Column.needed("english"),
                    Column.mark(),
                    Column.text("source")),
            Set.of());

    private final DatedLists lists;
    private final OfficeCalendar calendar;

    ReminderRules(DatedLists lists, OfficeCalendar calendar) {
        this.lists = lists;
        this.calendar = calendar;
    }

    /** In the order of days; none before the survey opens. */
    public List<ReminderRule> list(Survey survey) {
        return ReminderRule.list(lists.inForceOn(KIND, survey.closes()), survey, calendar.days());
    }

    /** The latest whose day has come, while the survey is open. */
    public Optional<ReminderRule> due(Survey survey, LocalDate today) {
        return ReminderRule.due(list(survey), survey, today);
    }
}
