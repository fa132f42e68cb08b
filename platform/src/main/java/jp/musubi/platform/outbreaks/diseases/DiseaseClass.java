package jp.musubi.platform.outbreaks.diseases;

import jp.musubi.standard.tables.Row;

/**
 * 類型。A row of classes.tsv.
 *
 * @param urgency 1 stands first in an inbox
 * @param identity whether who the person is may be notified
 */
public record DiseaseClass(
        String id, String japanese, String english, int urgency, boolean identity, Deadline deadline) {

    static DiseaseClass of(Row row) {
        String amount = row.get("days").isEmpty() ? row.get("hours") : row.get("days");
        return new DiseaseClass(
                row.get("class"),
                row.get("japanese"),
                row.get("english"),
                Integer.parseInt(row.get("urgency")),
                row.get("identity").equals("yes"),
                Deadline.of(row.get("deadline") + " " + amount));
    }
}
