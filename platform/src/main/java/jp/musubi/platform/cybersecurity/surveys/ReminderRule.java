package jp.musubi.platform.cybersecurity.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import jp.musubi.standard.tables.Row;

/** 督促の日。A row of the list of reminders, for one survey. @param on an office day */
public record ReminderRule(String id, LocalDate on, String japanese, String english) {

    /** In the order of days; none before the survey opens. */
    static List<ReminderRule> list(List<Row> rows, Survey survey, OfficeDays days) {
        return rows.stream()
                .filter(row -> row.inForceOn(survey.closes()))
                .map(row -> of(row, survey.closes(), days))
                .filter(rule -> !rule.on.isBefore(survey.opens()))
                .toList();
    }

    /** The latest of the rules whose day has come, while the survey is open. */
    static Optional<ReminderRule> due(List<ReminderRule> rules, Survey survey, LocalDate today) {
        return rules.stream()
                .filter(rule -> survey.isOpenOn(today) && !rule.on.isAfter(today))
                .reduce((first, later) -> later);
    }

    private static ReminderRule of(Row row, LocalDate closes, OfficeDays days) {
        return new ReminderRule(
                row.get("reminder"),
                days.onOrBefore(closes.minusDays(Long.parseLong(row.get("days")))),
                row.get("japanese"),
                row.get("english"));
    }
}
