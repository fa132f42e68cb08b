package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 残す要素。A row of kept-elements.tsv.
 *
 * @param words of a CODE
 * @param codes of a CONCEPT
 */
record KeptElement(String name, Kind kind, List<String> words, List<KeptCode> codes) {

    /** How an element is taken over. */
    enum Kind {
        DAY,
        CODE,
        CONCEPT,
        CONCEPTS,
        QUANTITY,
        RANGES
    }

    private static final Map<String, List<KeptElement>> BY_TYPE =
            Table.read(KeptElement.class, "kept-elements.tsv").stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get("type"), Collectors.mapping(KeptElement::of, Collectors.toList())));

    /** Of a type of resource; empty for a type that does not leave. */
    static List<KeptElement> listOf(String type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    private static KeptElement of(Row row) {
        Kind kind = Kind.valueOf(row.get("kind"));
        List<String> values = List.of(row.get("values").split(" "));
        boolean coded = kind == Kind.CONCEPT || kind == Kind.CONCEPTS;
        return new KeptElement(
                row.get("element"),
                kind,
                kind == Kind.CODE ? values : List.of(),
                coded ? KeptCode.list(values) : List.of());
    }
}
