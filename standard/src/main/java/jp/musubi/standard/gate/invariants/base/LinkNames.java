package jp.musubi.standard.gate.invariants.base;

import java.util.HashSet;
import java.util.Set;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * リンクを書く要素の名。In JSON a canonical, uri or url looks like any text, so it is known by the name of its element. Read from the
 * tables of R4 when first asked for, which only a text that begins with {@code #} makes necessary.
 */
final class LinkNames {

    private static final String FOLDER = "/jp/musubi/standard/gate/r4/";

    private static final Set<String> TYPES = Set.of("canonical", "uri", "url");

    private static final Set<String> NAMES = read();

    private LinkNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> read() {
        Set<String> names = new HashSet<>();
        for (Row type : Table.read(LinkNames.class, FOLDER + "types.tsv")) {
            if (!type.get("kind").equals("primitive")) {
                for (Row row : Table.read(LinkNames.class, FOLDER + type.get("type") + ".tsv")) {
                    add(row, names);
                }
            }
        }
        return names;
    }

    private static void add(Row row, Set<String> names) {
        String path = row.get("path");
        Part part = Part.of(path.substring(path.lastIndexOf('.') + 1));
        for (String type : row.get("type").split("\\|")) {
            if (TYPES.contains(type)) {
                String suffix = Character.toUpperCase(type.charAt(0)) + type.substring(1);
                names.add(part.choice() ? part.name() + suffix : part.name());
            }
        }
    }
}
