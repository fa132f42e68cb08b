package jp.musubi.standard.gate.invariants.japan;

import java.util.HashMap;
import java.util.Map;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** FHIR R4 の要素。Follows the path of a profile's row through the tables of R4, without the compiler that the gate uses. */
final class R4Elements {

    private final Map<String, Map<String, String>> tables = new HashMap<>();
    private final Map<String, String> narrowed;

    /** @param narrowed what the rows of the profile say of the type of an element, by path */
    R4Elements(Map<String, String> narrowed) {
        this.narrowed = narrowed;
    }

    /** Whether each step of the path is an element of R4. */
    boolean has(String path) {
        String[] parts = path.split("\\.");
        String place = parts[0];
        StringBuilder said = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            said.append('.').append(part);
            String element = part.contains(":") ? part.substring(0, part.indexOf(':')) : part;
            String next = place + "." + element;
            String type = type(next);
            if (type == null) {
                return false;
            }
            place = within(next, chosen(said.toString(), part, type));
        }
        return true;
    }

    private @Nullable String type(String path) {
        return table(path.substring(0, path.indexOf('.'))).get(path);
    }

    /** Where the elements inside are: under the path itself for a backbone, else under the type. */
    private String within(String path, String type) {
        if (type.startsWith("@")) {
            return type.substring(1);
        }
        return type.equals("BackboneElement") || type.equals("Element") ? path : type;
    }

    /** One type: the only one, the one that a slice of a choice names, or the one that the profile narrows it to. */
    private String chosen(String said, String part, String types) {
        if (part.contains("[x]:")) {
            String stem = part.substring(0, part.indexOf('['));
            String name = part.substring(part.indexOf(':') + 1 + stem.length());
            return types.contains(name) ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
        String type = narrowed.getOrDefault(said, types);
        int bracket = type.indexOf('<') < 0 ? type.indexOf('(') : type.indexOf('<');
        return bracket < 0 ? type : type.substring(0, bracket);
    }

    private Map<String, String> table(String type) {
        return tables.computeIfAbsent(type, name -> {
            Map<String, String> elements = new HashMap<>();
            if (Gate.class.getResource("/jp/musubi/standard/gate/r4/" + name + ".tsv") != null) {
                for (Row row : Table.read(Gate.class, "/jp/musubi/standard/gate/r4/" + name + ".tsv")) {
                    elements.put(row.get("path"), row.get("type"));
                }
            }
            return elements;
        });
    }
}
