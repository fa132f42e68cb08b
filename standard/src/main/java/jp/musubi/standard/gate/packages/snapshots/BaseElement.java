package jp.musubi.standard.gate.packages.snapshots;

import java.util.List;

/**
 * FHIR R4 の要素。
 *
 * @param path where R4 defines it, such as {@code CodeableConcept.coding}
 * @param types as the table writes them; {@code @Path} for a content reference
 * @param binding canonical of a required value set, or empty
 */
public record BaseElement(String path, String card, List<String> types, String binding) {

    public BaseElement {
        types = List.copyOf(types);
    }

    /** Whether an element with this name and more than one possible type. */
    public boolean isChoice() {
        return path.endsWith("[x]");
    }

    boolean isReference() {
        return types.size() == 1 && types.get(0).startsWith("@");
    }

    /** The type of the table that defines it. */
    String table() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
