package jp.musubi.platform.outbreaks.diseases;

import java.util.List;
import jp.musubi.standard.tables.Row;

/**
 * 疾患。A row of diseases.tsv with what its class says where the row says nothing.
 *
 * @param identity whether who the person is may be notified: the class's rule, or the disease's own
 * @param kinds 類型 that may be notified
 * @param extras items that its form adds
 */
public record Disease(
        String id,
        String japanese,
        String english,
        DiseaseClass diseaseClass,
        boolean identity,
        Deadline deadline,
        List<CaseKind> kinds,
        List<String> extras) {

    public Disease {
        kinds = List.copyOf(kinds);
        extras = List.copyOf(extras);
    }

    /** Whether a mere suspicion is notified. */
    public boolean takesSuspects() {
        return kinds.contains(CaseKind.SUSPECTED);
    }

    static Disease of(Row row, DiseaseClass diseaseClass) {
        String identity = row.get("identity");
        String deadline = row.get("deadline");
        return new Disease(
                row.get("disease"),
                row.get("japanese"),
                row.get("english"),
                diseaseClass,
                identity.isEmpty() ? diseaseClass.identity() : identity.equals("yes"),
                deadline.isEmpty() ? diseaseClass.deadline() : Deadline.of(deadline),
                Cells.words(row.get("kinds")).stream().map(CaseKind::valueOf).toList(),
                Cells.words(row.get("extras")));
    }
}
