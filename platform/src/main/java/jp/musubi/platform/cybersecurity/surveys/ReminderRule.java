package jp.musubi.platform.cybersecurity.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 督促の日。A row of reminder-rules.tsv, for one survey. @param on an office day */
public record ReminderRule(String id, LocalDate on, String japanese, String english) {

    private static final List<Row> ROWS = Table.read(ReminderRule.class, "reminder-rules.tsv");

    /** In the order of days; none before the survey opens. */
    public static List<ReminderRule> list(Survey survey) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(survey.closes()))
                .map(row -> of(row, survey.closes()))
                .filter(rule -> !rule.on.isBefore(survey.opens()))
                .toList();
    }

    /** The latest whose day has come, while the survey is open. */
    public static Optional<ReminderRule> due(Survey survey, LocalDate today) {
        return list(survey).stream()
                .filter(rule -> survey.isOpenOn(today) && !rule.on.isAfter(today))
                .reduce((first, later) -> later);
    }

    private static ReminderRule of(Row row, LocalDate closes) {
        return new ReminderRule(
                row.get("reminder"),
                OfficeDays.onOrBefore(closes.minusDays(Long.parseLong(row.get("days")))),
                row.get("japanese"),
                row.get("english"));
    }
}
