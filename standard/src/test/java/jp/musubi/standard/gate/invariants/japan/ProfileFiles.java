package jp.musubi.standard.gate.invariants.japan;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** プロファイルの表の置き場所。 */
final class ProfileFiles {

    private static final String FOLDER = "/jp/musubi/standard/gate/profiles/";

    private ProfileFiles() {}

    /** The rows of both index files. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>(Table.read(Gate.class, FOLDER + "profiles.tsv"));
        rows.addAll(Table.read(Gate.class, FOLDER + "profiles-others.tsv"));
        return rows;
    }

    /** The rows of a profile's table; none where only the name is known. */
    static List<Row> table(Row profile) {
        return profile.get("file").isEmpty() ? List.of() : Table.read(Gate.class, FOLDER + profile.get("file"));
    }

    /** The last segment of a canonical, by which tables name a profile. */
    static String nameOf(Row profile) {
        String canonical = profile.get("canonical");
        return canonical.substring(canonical.lastIndexOf('/') + 1);
    }
}
