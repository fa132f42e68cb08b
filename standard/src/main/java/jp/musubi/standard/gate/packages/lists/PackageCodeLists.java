package jp.musubi.standard.gate.packages.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.packages.lists.PackagedValueSet.Filter;
import jp.musubi.standard.gate.packages.lists.PackagedValueSet.Part;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** パッケージの一覧。Unchangeable once built; of one canonical the newest version is asked, else the one that was read first. */
public final class PackageCodeLists implements CodeLists {

    private final Map<String, PackagedSystem> systems = new HashMap<>();
    private final Map<String, PackagedValueSet> valueSets = new HashMap<>();

    private PackageCodeLists() {}

    /** Takes the definitions of packages one by one. */
    public static final class Builder {

        private static final Set<String> WRONG = wrong();

        private final PackageCodeLists lists = new PackageCodeLists();
        private final Map<String, String> versions = new HashMap<>();

        /** A CodeSystem or ValueSet; anything else is left. */
        public void add(JsonObject definition, String packageVersion) {
            String url = definition.findText("url");
            if (url == null || !isNewer(definition, url, packageVersion)) {
                return;
            }
            if (definition.is("resourceType", "CodeSystem") && !WRONG.contains(url)) {
                lists.systems.put(url, new PackagedSystem(definition));
            } else if (definition.is("resourceType", "ValueSet")) {
                lists.valueSets.put(url, PackagedValueSet.of(definition));
            }
        }

        public PackageCodeLists build() {
            return lists;
        }

        private boolean isNewer(JsonObject definition, String url, String packageVersion) {
            String own = definition.findText("version");
            String version = own == null ? packageVersion : own;
            String key = definition.findText("resourceType") + " " + url;
            String known = versions.get(key);
            boolean newer = known == null || Versions.isNewer(version, known);
            if (newer) {
                versions.put(key, version);
            }
            return newer;
        }

        private static Set<String> wrong() {
            Set<String> wrong = new HashSet<>();
            for (Row row : Table.read(PackageCodeLists.class, "wrong-systems.tsv")) {
                wrong.add(row.get("system"));
            }
            return Set.copyOf(wrong);
        }
    }

    @Override
    public Membership inValueSet(String valueSet, @Nullable String system, String code) {
        return inValueSet(valueSet, system, code, new Budget());
    }

    @Override
    public Membership inSystem(String system, String code) {
        PackagedSystem known = systems.get(system);
        return known == null ? Membership.UNKNOWN : known.holds(code);
    }

    @Override
    public @Nullable String findDisplay(String system, String code) {
        PackagedSystem known = systems.get(system);
        return known == null ? null : known.findDisplay(code);
    }

    /** How far value sets may lead to each other: one may import itself, or two others that both import two more. */
    private static final class Budget {

        private static final int MOST_DEEP = 20;
        private int depth;
        private int left = 1_000;

        boolean enter() {
            left--;
            depth++;
            return left >= 0 && depth <= MOST_DEEP;
        }

        void leave() {
            depth--;
        }
    }

    private Membership inValueSet(String valueSet, @Nullable String system, String code, Budget budget) {
        PackagedValueSet known = valueSets.get(valueSet);
        if (known == null || known.included().isEmpty()) {
            return Membership.UNKNOWN;
        }
        Membership in = Membership.UNKNOWN;
        Membership out = Membership.UNKNOWN;
        if (budget.enter()) {
            in = any(known.included(), system, code, budget);
            out = in == Membership.OUT ? Membership.OUT : any(known.excluded(), system, code, budget);
        }
        budget.leave();
        return in == Membership.OUT || out == Membership.OUT ? in : without(out);
    }

    private static Membership without(Membership excluded) {
        return excluded == Membership.IN ? Membership.OUT : Membership.UNKNOWN;
    }

    private Membership any(List<Part> parts, @Nullable String system, String code, Budget budget) {
        Membership any = Membership.OUT;
        for (Part part : parts) {
            Membership in = in(part, system, code, budget);
            if (in == Membership.IN) {
                return in;
            }
            any = in == Membership.UNKNOWN ? in : any;
        }
        return any;
    }

    private Membership in(Part part, @Nullable String system, String code, Budget budget) {
        String own = part.system();
        if (own == null && part.imports().isEmpty()) {
            return Membership.UNKNOWN;
        }
        if (own != null && system != null && !own.equals(system)) {
            return Membership.OUT;
        }
        Membership all = own == null ? Membership.IN : inSystem(part, own, code);
        for (String imported : part.imports()) {
            all = both(all, inValueSet(imported, own == null ? system : own, code, budget));
        }
        return all;
    }

    private Membership inSystem(Part part, String system, String code) {
        Set<String> codes = part.codes();
        if (codes != null) {
            return codes.contains(code) ? Membership.IN : Membership.OUT;
        }
        if (part.filters().isEmpty()) {
            return inSystem(system, code);
        }
        Membership all = Membership.IN;
        for (Filter filter : part.filters()) {
            all = both(all, passes(filter, systems.get(system), code));
        }
        return all;
    }

    private static Membership passes(Filter filter, @Nullable PackagedSystem system, String code) {
        if (system == null || !filter.property().equals("concept")) {
            return Membership.UNKNOWN;
        }
        return switch (filter.operator()) {
            case "descendent-of" -> system.isBelow(code, filter.value());
            case "is-a" ->
                system.isSame(code, filter.value()) ? system.holds(code) : system.isBelow(code, filter.value());
            default -> Membership.UNKNOWN;
        };
    }

    private static Membership both(Membership one, Membership other) {
        if (one == Membership.OUT || other == Membership.OUT) {
            return Membership.OUT;
        }
        return one == Membership.UNKNOWN ? one : other;
    }
}
