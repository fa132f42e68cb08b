package jp.musubi.standard.gate.invariants.base;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 文章に使える要素。Source: narrative.tsv.
 *
 * @param kind block, paragraph or inline
 * @param inside where it may stand: its parents, or empty for anywhere
 * @param holds what it may hold: names, {@code inline}, {@code paragraphs}, {@code nothing}, or empty for anything
 */
record NarrativeElement(String name, String kind, Set<String> inside, Set<String> holds, Set<String> attributes) {

    private static final Set<String> INLINE = Set.of("inline");
    private static final Set<String> PARAGRAPHS = Set.of("paragraphs");

    private static final Map<String, NarrativeElement> BY_NAME = read();

    /** Of an element that may not be used: whatever is in it would only be said twice. */
    static NarrativeElement find(String name) {
        NarrativeElement known = BY_NAME.get(name);
        return known != null ? known : new NarrativeElement(name, "inline", Set.of(), Set.of(), Set.of());
    }

    static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    boolean mayHold(NarrativeElement child) {
        return (child.inside.isEmpty() || child.inside.contains(name)) && takes(child);
    }

    private boolean takes(NarrativeElement child) {
        if (holds.equals(PARAGRAPHS)) {
            return !child.kind.equals("block");
        }
        return holds.equals(INLINE) ? child.kind.equals("inline") : holds.isEmpty() || holds.contains(child.name);
    }

    boolean mayHoldText() {
        return holds.isEmpty() || holds.equals(INLINE) || holds.equals(PARAGRAPHS);
    }

    private static Map<String, NarrativeElement> read() {
        Map<String, NarrativeElement> elements = new HashMap<>();
        Set<String> everywhere = Set.of();
        for (Row row : Table.read(NarrativeElement.class, "narrative.tsv")) {
            Set<String> attributes = words(row.get("attributes"));
            if (row.get("element").equals("*")) {
                everywhere = attributes;
            } else {
                Set<String> all =
                        Stream.concat(everywhere.stream(), attributes.stream()).collect(Collectors.toUnmodifiableSet());
                String name = row.get("element");
                elements.put(
                        name,
                        new NarrativeElement(
                                name, row.get("kind"), words(row.get("inside")), words(row.get("holds")), all));
            }
        }
        return elements;
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }
}
