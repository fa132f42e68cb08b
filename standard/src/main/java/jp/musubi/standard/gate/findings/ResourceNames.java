package jp.musubi.standard.gate.findings;

import java.util.HashSet;
import java.util.Set;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** リソースの名。The resource types of FHIR R4: what else stands in a resourceType is nobody's to say. Source: r4/types.tsv. */
final class ResourceNames {

    private static final Set<String> NAMES = read();

    private ResourceNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> read() {
        Set<String> names = new HashSet<>();
        for (Row row : Table.read(ResourceNames.class, "/jp/musubi/standard/gate/r4/types.tsv")) {
            if (row.get("kind").equals("resource")) {
                names.add(row.get("type"));
            }
        }
        return Set.copyOf(names);
    }
}
