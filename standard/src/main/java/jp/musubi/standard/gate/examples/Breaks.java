package jp.musubi.standard.gate.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.examples.Break.Terms;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 破り方の一覧。How each rule of the rule book can be broken, alone as far as it can. Source: breaks.tsv. */
public final class Breaks {

    private static final Breaks STANDARD = new Breaks(Table.read(Breaks.class, "breaks.tsv"));

    private final List<Break> breaks;
    private final Map<String, List<Break>> byRule = new LinkedHashMap<>();

    Breaks(List<Row> rows) {
        Map<String, List<Row>> grouped = new LinkedHashMap<>();
        for (Row row : rows) {
            String key = row.get("rule") + ' ' + row.get("break");
            grouped.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
        }
        breaks = grouped.values().stream().map(Breaks::of).toList();
        for (Break each : breaks) {
            byRule.computeIfAbsent(each.rule(), first -> new ArrayList<>()).add(each);
        }
    }

    public static Breaks standard() {
        return STANDARD;
    }

    /** In the order of the table. */
    public List<Break> list() {
        return breaks;
    }

    /** The breaks of a rule, the plainest first; empty for a rule without any. */
    public List<Break> listOf(String rule) {
        return List.copyOf(byRule.getOrDefault(rule, List.of()));
    }

    /** Rows of one rule and number are the changes of one break; the first row says how it is judged. */
    private static Break of(List<Row> rows) {
        Row first = rows.get(0);
        Terms terms = new Terms(words(first.get("also")), first.get("guide"), needs(first.get("needs")));
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            if (!row.get("op").isEmpty()) {
                changes.add(change(row));
            }
        }
        return new Break(first.get("rule"), first.get("example"), changes, terms);
    }

    private static Change change(Row row) {
        String op = row.get("op");
        if (op.startsWith("bytes:")) {
            Trick.Kind kind = Trick.Kind.valueOf(op.substring("bytes:".length()).replace('-', '_'));
            return new Trick(kind, EditPath.of(row.get("path")));
        }
        return Edit.of(op, row.get("path"), row.get("value"));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static Needs needs(String cell) {
        return cell.isEmpty() ? Needs.NOTHING : Needs.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
