package jp.musubi.standard.gate.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** FHIR R4 の表。The elements of every type, read when first asked for. Source: r4/*.tsv. */
final class R4Tables {

    private static final R4Tables STANDARD = new R4Tables();

    private enum Kind {
        PRIMITIVE,
        COMPLEX,
        RESOURCE
    }

    private record Type(Kind kind, String base) {}

    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, List<Row>> rows = new ConcurrentHashMap<>();

    private R4Tables() {
        for (Row row : Table.read(R4Tables.class, "/jp/musubi/standard/gate/r4/types.tsv")) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT));
            types.put(row.get("type"), new Type(kind, row.get("base")));
        }
    }

    static R4Tables standard() {
        return STANDARD;
    }

    boolean isResource(String type) {
        Type found = types.get(type);
        return found != null && found.kind() == Kind.RESOURCE;
    }

    /** Whether it is a data type with elements. */
    boolean isComplex(String type) {
        Type found = types.get(type);
        return found != null && found.kind() == Kind.COMPLEX;
    }

    /** The type that this one is made from, or null. */
    @Nullable
    String findBase(String type) {
        Type found = types.get(type);
        return found == null || found.base().isEmpty() ? null : found.base();
    }

    /** The rows of a type, its root first. */
    List<Row> rowsOf(String type) {
        return rows.computeIfAbsent(
                type, name -> Table.read(R4Tables.class, "/jp/musubi/standard/gate/r4/" + name + ".tsv"));
    }
}
