package jp.musubi.platform.cybersecurity.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 支援の表のことば。A row of parts.tsv, reasons.tsv or records.tsv. */
public record SupportWord(String id, String japanese, String english) {

    private static final List<Row> RECORDS = Table.read(SupportWord.class, "records.tsv");

    /** What the programme helps with. */
    public static final List<SupportWord> PARTS = read("parts.tsv", "part");

    /** Why a hospital is chosen. */
    public static final List<SupportWord> REASONS = read("reasons.tsv", "reason");

    /** Whether there is an electronic chart. */
    public static final List<SupportWord> EMR = read("records.tsv", "record");

    /** Whether a hospital that says so of its electronic chart can be chosen. */
    static boolean eligible(String record) {
        return RECORDS.stream()
                .anyMatch(row ->
                        row.get("record").equals(record) && row.get("eligible").equals("yes"));
    }

    /** Those of the list that are named; unknown ones are none. */
    public static List<SupportWord> of(List<SupportWord> all, String words) {
        List<String> named = Arrays.asList(words.split(" "));
        return all.stream().filter(each -> named.contains(each.id())).toList();
    }

    /** Parted by blanks, in the order of the table. */
    public static String text(List<SupportWord> words) {
        return words.stream().map(SupportWord::id).collect(Collectors.joining(" "));
    }

    private static List<SupportWord> read(String file, String column) {
        return Table.read(SupportWord.class, file).stream()
                .map(row -> new SupportWord(row.get(column), row.get("japanese"), row.get("english")))
                .toList();
    }
}
