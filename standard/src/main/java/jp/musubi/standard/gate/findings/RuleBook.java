package jp.musubi.standard.gate.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 決まりの一覧。The catalogue of the files rules*.tsv; the only way to make a {@link Finding}. */
public final class RuleBook {

    /** One file an area, so that each can be read beside its sheet. */
    private static final List<String> FILES = List.of(
            "rules.tsv",
            "rules-structure.tsv",
            "rules-base.tsv",
            "rules-profiles.tsv",
            "rules-others.tsv",
            "rules-codes.tsv");

    private static final RuleBook STANDARD = new RuleBook(FILES.stream()
            .flatMap(file -> Table.read(RuleBook.class, file).stream())
            .toList());

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    public RuleBook(List<Row> rows) {
        for (Row row : rows) {
            Rule rule = rule(row);
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("Rule twice: " + rule.id());
            }
        }
    }

    public static RuleBook standard() {
        return STANDARD;
    }

    /** In the order of the table. */
    public List<Rule> list() {
        return new ArrayList<>(rules.values());
    }

    /** @throws IllegalArgumentException for an id that is not in the catalogue */
    public Rule get(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("No rule " + id);
        }
        return rule;
    }

    /** A finding of that rule at a value of the document, for rules that only the register can judge. */
    public Finding finding(String id, JsonDocument document, JsonValue place, String... words) {
        return Findings.at(get(id), document, place, null, words);
    }

    private static Rule rule(Row row) {
        return new Rule(
                row.get("id"),
                Severity.valueOf(row.get("severity")),
                row.get("applies"),
                row.get("since"),
                row.get("japanese"),
                row.get("fix"),
                row.get("english"),
                row.get("source"));
    }
}
