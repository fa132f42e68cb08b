package jp.musubi.platform.cybersecurity.bcp;

import java.util.Arrays;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 計画の節。A row of plan-parts.tsv. @param lines ids of the lines of the check table that it is about */
public record PlanPart(String id, String chapter, String title, String help, List<String> lines, String mark) {

    /** Where contacts are listed, and where the order of containment stands. */
    public static final String CONTACTS = "3.1";

    public static final String CONTAINMENT = "3.3.2";

    private static final List<PlanPart> ALL = Table.read(PlanPart.class, "plan-parts.tsv").stream()
            .map(PlanPart::of)
            .toList();

    public PlanPart {
        lines = List.copyOf(lines);
    }

    /** In the order of the template. */
    public static List<PlanPart> list() {
        return ALL;
    }

    public boolean sure() {
        return mark.equals("-");
    }

    private static PlanPart of(Row row) {
        return new PlanPart(
                row.get("part"),
                row.get("chapter"),
                row.get("title"),
                row.get("help"),
                Arrays.stream(row.get("lines").split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                row.get("mark"));
    }
}
