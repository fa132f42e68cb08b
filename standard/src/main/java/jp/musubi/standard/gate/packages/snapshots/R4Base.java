package jp.musubi.standard.gate.packages.snapshots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 土台。The elements of FHIR R4, found by going down from a type. Source: r4/*.tsv. */
public final class R4Base {

    private static final String FOLDER = "/jp/musubi/standard/gate/r4/";
    private static final R4Base STANDARD = new R4Base();

    private final Set<String> types = new HashSet<>();
    private final Set<String> primitives = new HashSet<>();
    private final Map<String, Map<String, BaseElement>> elements = new ConcurrentHashMap<>();

    private R4Base() {
        for (Row row : Table.read(R4Base.class, FOLDER + "types.tsv")) {
            (row.get("kind").equals("primitive") ? primitives : types).add(row.get("type"));
        }
    }

    public static R4Base standard() {
        return STANDARD;
    }

    /** Whether it is a resource or a data type with elements; those have a table. */
    public boolean hasType(String type) {
        return types.contains(type);
    }

    /** Whether it is one value; beside it stands only what every element has. */
    boolean isPrimitive(String type) {
        return primitives.contains(type);
    }

    @Nullable
    BaseElement findRoot(String type) {
        return hasType(type) ? of(type).get(type) : null;
    }

    /**
     * The element of that name inside another, or null when R4 has none.
     *
     * @param codes types to which the outer element is narrowed
     */
    @Nullable
    BaseElement findChild(BaseElement outer, List<String> codes, String name) {
        BaseElement parent = outer.isReference() ? findAt(outer.types().get(0).substring(1)) : outer;
        if (parent == null) {
            return null;
        }
        BaseElement own = of(parent.table()).get(parent.path() + "." + name);
        if (own != null) {
            return own;
        }
        for (String code : codes) {
            BaseElement ofType = hasType(code) ? of(code).get(code + "." + name) : null;
            if (ofType != null) {
                return ofType;
            }
        }
        return null;
    }

    /** The element at a path of our tables with all slices left out, or null. */
    public @Nullable BaseElement find(String path) {
        String[] names = path.split("\\.");
        BaseElement here = findRoot(names[0]);
        List<String> codes = List.of(names[0]);
        for (int i = 1; i < names.length && here != null; i++) {
            int colon = names[i].indexOf(':');
            here = findChild(here, codes, colon < 0 ? names[i] : names[i].substring(0, colon));
            codes = here == null
                    ? List.of()
                    : here.types().stream().map(TypeTexts::code).toList();
        }
        return here;
    }

    private @Nullable BaseElement findAt(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? null : of(path.substring(0, dot)).get(path);
    }

    private Map<String, BaseElement> of(String type) {
        return elements.computeIfAbsent(type, R4Base::read);
    }

    private static Map<String, BaseElement> read(String type) {
        Map<String, BaseElement> elements = new HashMap<>();
        for (Row row : Table.read(R4Base.class, FOLDER + type + ".tsv")) {
            String binding = row.get("binding");
            int blank = binding.indexOf(' ');
            List<String> types = new ArrayList<>(TypeTexts.split(row.get("type")));
            elements.put(
                    row.get("path"),
                    new BaseElement(row.get("path"), row.get("card"), types, binding.substring(blank + 1)));
        }
        return elements;
    }
}
