package jp.musubi.platform.cybersecurity.incidents;

import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 報告の書式。Fills a form from what is known; the report is Japanese, as its addressees read it. */
public final class ReportForm {

    private static final List<Row> LINES = Table.read(ReportForm.class, "report-lines.tsv");
    private static final String UNKNOWN = "調査中";

    private ReportForm() {}

    /** Ids of all forms. */
    public static List<String> list() {
        return LINES.stream().map(row -> row.get("form")).distinct().toList();
    }

    /** Facts that have to be known before the form can be sent, and are not. */
    public static List<String> missing(String form, Facts facts) {
        return LINES.stream()
                .filter(row -> row.get("form").equals(form) && row.get("must").equals("yes"))
                .map(row -> row.get("fact"))
                .filter(fact -> facts.get(fact).isEmpty())
                .toList();
    }

    /** One line of the form after another. */
    public static String fill(String form, Facts facts) {
        return LINES.stream()
                .filter(row -> row.get("form").equals(form))
                .map(row -> row.get("line") + ": " + value(row.get("fact"), facts))
                .collect(Collectors.joining("\n"));
    }

    private static String value(String fact, Facts facts) {
        String value = facts.get(fact);
        if (value.isEmpty()) {
            return UNKNOWN;
        }
        return ChoiceWord.find(fact, value).map(ChoiceWord::japanese).orElse(value);
    }
}
