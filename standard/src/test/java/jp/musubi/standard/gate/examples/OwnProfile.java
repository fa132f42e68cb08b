package jp.musubi.standard.gate.examples;

import java.util.List;
import jp.musubi.standard.gate.shape.ProfileRow;
import jp.musubi.standard.gate.shape.ProfileTable;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** A profile as a user's package may hold one. Source: OwnCondition.tsv. */
final class OwnProfile {

    private static final String CANONICAL = "http://example.com/StructureDefinition/OwnCondition";

    private OwnProfile() {}

    static ProfileTable table() {
        List<ProfileRow> rows = Table.read(OwnProfile.class, "OwnCondition.tsv").stream()
                .map(OwnProfile::row)
                .toList();
        return new ProfileTable(CANONICAL, "1.0.0", "Condition", rows, List.of());
    }

    private static ProfileRow row(Row row) {
        String[] cells = {row.get("path"), row.get("card"), row.get("type"), row.get("fixed"), row.get("slicing")};
        return new ProfileRow(cells[0], cells[1], cells[2], cells[3], "", cells[4], "", "", "");
    }
}
