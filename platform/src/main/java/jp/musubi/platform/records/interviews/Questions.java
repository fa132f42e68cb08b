package jp.musubi.platform.records.interviews;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.InterviewQuestion;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 問診票の表。The rows of {@code interview.tsv} in force on a day, in order. */
public final class Questions {

    private static final List<Row> ROWS = Table.read(Questions.class, "interview.tsv");

    private Questions() {}

    /** @param day in Japan */
    public static List<InterviewQuestion> listOn(LocalDate day) {
        return inForce(day).stream().map(Questions::question).toList();
    }

    /** The first day of the newest row in force. */
    static String versionOn(LocalDate day) {
        return inForce(day).stream()
                .map(row -> row.get("from"))
                .max(String::compareTo)
                .orElse("0");
    }

    private static InterviewQuestion question(Row row) {
        String dataClass = row.get("class");
        return new InterviewQuestion(
                row.get("link_id"),
                row.get("text"),
                row.get("english"),
                dataClass.equals("-") ? null : DataClass.valueOf(dataClass));
    }

    private static List<Row> inForce(LocalDate day) {
        return ROWS.stream().filter(row -> row.inForceOn(day)).toList();
    }
}
