package jp.musubi.platform.cybersecurity.checklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 確認票の決まり。A row of sheet-rules.tsv. */
public record SheetRule(String id, Severity severity, String japanese, String english) {

    private static final Map<String, SheetRule> ALL = Table.read(SheetRule.class, "sheet-rules.tsv").stream()
            .map(SheetRule::of)
            .collect(Collectors.toUnmodifiableMap(SheetRule::id, Function.identity()));

    /** How much it matters. */
    public enum Severity {
        ERROR,
        FLAG,
        HINT
    }

    /** @throws IllegalArgumentException for a rule that the table does not have */
    public static SheetRule get(String id) {
        SheetRule rule = ALL.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("sheet-rules.tsv has no " + id);
        }
        return rule;
    }

    public static List<SheetRule> list() {
        return ALL.values().stream().sorted(Comparator.comparing(SheetRule::id)).toList();
    }

    private static SheetRule of(Row row) {
        return new SheetRule(
                row.get("rule"), Severity.valueOf(row.get("severity")), row.get("japanese"), row.get("english"));
    }
}
