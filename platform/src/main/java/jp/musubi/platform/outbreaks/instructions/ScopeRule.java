package jp.musubi.platform.outbreaks.instructions;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 範囲の決まり。A row of scope-rules.tsv.
 *
 * @param field of the draft that breaks it
 * @param figure a number or a closed list; empty when the rule has none
 */
public record ScopeRule(String id, String field, String figure, String japanese, String english) {

    private static final List<Row> ROWS = Table.read(ScopeRule.class, "scope-rules.tsv");

    /** In force on the day, in the order of the table. */
    public static List<ScopeRule> listOn(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .map(row -> new ScopeRule(
                        row.get("rule"), row.get("field"), row.get("figure"), row.get("japanese"), row.get("english")))
                .toList();
    }

    int number() {
        return Integer.parseInt(figure);
    }

    List<String> words() {
        return List.of(figure.split(" "));
    }
}
