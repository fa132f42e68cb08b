package jp.musubi.platform.exchange.interview;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 問診票の表。The rows of {@code interview.tsv} in force on a day, in order. */
final class Questions {

    /** Canonical of the questionnaire, without the version, which is the first day of the newest row in force. */
    static final String URL = "http://musubi.example/fhir/Questionnaire/" + Questions.ID;

    static final String ID = "interview";

    private static final List<Row> ROWS = Table.read(Questions.class, "interview.tsv");

    private Questions() {}

    static List<Question> listOn(LocalDate day) {
        return inForce(day).stream().map(Question::of).toList();
    }

    /** Which questions they are: changes whenever a row begins. */
    static String versionOn(LocalDate day) {
        return inForce(day).stream()
                .map(row -> row.get("from"))
                .max(String::compareTo)
                .orElse("0");
    }

    private static List<Row> inForce(LocalDate day) {
        return ROWS.stream().filter(row -> row.inForceOn(day)).toList();
    }
}
