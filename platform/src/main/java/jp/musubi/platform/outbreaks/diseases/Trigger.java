package jp.musubi.platform.outbreaks.diseases;

import java.util.List;
import jp.musubi.standard.tables.Row;

/**
 * 引き金。A row of triggers.tsv.
 *
 * @param disease id, or * for those without rows of their own
 * @param needs each of which has to hold; of one with several, any
 * @param recent days; evidence that is older is of an old infection
 */
public record Trigger(String id, String disease, List<List<String>> needs, CaseKind kind, int recent) {

    public static final String DIAGNOSED = "DX";
    public static final String SUSPECTED = "SUSPECT";
    public static final String INPATIENT = "INPATIENT";
    private static final String LAB = "LAB:";
    static final String ALL = "*";

    static Trigger of(Row row) {
        List<List<String>> needs = Cells.words(row.get("needs")).stream()
                .map(need -> Cells.split(need.replace(LAB, ""), "+"))
                .toList();
        return new Trigger(
                row.get("rule"),
                row.get("disease"),
                needs,
                CaseKind.valueOf(row.get("kind")),
                Integer.parseInt(row.get("recent")));
    }
}
