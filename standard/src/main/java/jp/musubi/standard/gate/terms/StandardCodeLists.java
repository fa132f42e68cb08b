package jp.musubi.standard.gate.terms;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** 手元のコード表。The lists that are shipped, and those a user adds. A list is read when it is first asked for. */
public final class StandardCodeLists implements CodeLists {

    /** A system that only the user's files name. */
    private static final String USERS = "手元に置かれた一覧のコード体系";

    private static final String USERS_ENGLISH = "a system of your own lists";

    private static final CodeLists NOTHING = new CodeLists() {

        @Override
        public Membership inValueSet(String valueSet, @Nullable String system, String code) {
            return Membership.UNKNOWN;
        }

        @Override
        public Membership inSystem(String system, String code) {
            return Membership.UNKNOWN;
        }

        @Override
        public @Nullable String findDisplay(String system, String code) {
            return null;
        }
    };

    private static final class Holder {
        static final StandardCodeLists STANDARD =
                new StandardCodeLists(new SystemTables(), new ValueSetTables(), Map.of(), NOTHING);
    }

    private static final int MOST_SYSTEMS = 10_000;
    private static final int LONGEST_SYSTEM = 200;

    private final SystemTables systemTables;
    private final ValueSetTables valueSetTables;
    private final Map<String, UserLists.Added> added;
    private final CodeLists more;
    // Names of the tables, and names of their families up to a bound, so that no document can make them grow without
    // end.
    private final Map<String, KnownSystem> systems = new ConcurrentHashMap<>();
    private final Map<String, KnownValueSet> valueSets = new ConcurrentHashMap<>();

    private StandardCodeLists(
            SystemTables systemTables,
            ValueSetTables valueSetTables,
            Map<String, UserLists.Added> added,
            CodeLists more) {
        this.systemTables = systemTables;
        this.valueSetTables = valueSetTables;
        this.added = Map.copyOf(added);
        this.more = more;
    }

    public static StandardCodeLists standard() {
        return Holder.STANDARD;
    }

    /**
     * The shipped lists with those of a user's folder: files {@code *codes.tsv} and {@code *codes.csv} with the columns
     * system, code, display.
     *
     * @throws IllegalArgumentException naming file and line of a line that cannot be read
     */
    public static StandardCodeLists withFolder(Path folder) {
        StandardCodeLists own = standard();
        Map<String, UserLists.Added> added = new HashMap<>();
        UserLists.read(folder).forEach((system, list) -> {
            String tabled = own.systemTables.findTabled(system);
            added.put(tabled == null || isFamily(tabled) ? system : tabled, list);
        });
        return new StandardCodeLists(own.systemTables, own.valueSetTables, added, NOTHING);
    }

    /** These lists, and others that are asked where these know nothing. */
    public StandardCodeLists withMore(CodeLists others) {
        return new StandardCodeLists(systemTables, valueSetTables, added, others);
    }

    /** What is asked where these lists know nothing. */
    CodeLists more() {
        return more;
    }

    @Override
    public Membership inValueSet(String valueSet, @Nullable String system, String code) {
        Membership own = membership(getValueSet(valueSet), system, code);
        return own == Membership.UNKNOWN ? more.inValueSet(valueSet, system, code) : own;
    }

    @Override
    public Membership inSystem(String system, String code) {
        KnownSystem known = findSystem(system);
        Membership own = known == null ? Membership.UNKNOWN : known.list().membership(code, null);
        return own == Membership.UNKNOWN ? more.inSystem(system, code) : own;
    }

    @Override
    public @Nullable String findDisplay(String system, String code) {
        KnownSystem known = findSystem(system);
        List<String> displays = known == null ? List.of() : known.list().listDisplays(code, null);
        return displays.isEmpty() ? more.findDisplay(system, code) : displays.get(0);
    }

    /** A system by any of its names, or null when no table names it. */
    @Nullable
    KnownSystem findSystem(String url) {
        KnownSystem known = systems.get(url);
        if (known != null) {
            return known;
        }
        String tabled = systemTables.findTabled(url);
        String key = added.containsKey(url) ? url : tabled;
        if (key == null) {
            return null;
        }
        known = systems.computeIfAbsent(key, missing -> made(missing, tabled));
        if (!isFamily(key) || systems.size() < MOST_SYSTEMS && url.length() < LONGEST_SYSTEM) {
            systems.put(url, known);
        }
        return known;
    }

    /** What is known of a value set; one that no table names is open and empty. */
    KnownValueSet getValueSet(String canonical) {
        KnownValueSet known = valueSets.get(canonical);
        if (known == null) {
            known = valueSetTables.get(canonical, this::listOf);
            valueSets.put(canonical, known);
        }
        return known;
    }

    /** As {@link KnownValueSet#membership}, with older names of systems understood. */
    Membership membership(KnownValueSet set, @Nullable String system, String code) {
        Membership membership = set.membership(system, code);
        if (membership == Membership.IN || system == null) {
            return membership;
        }
        KnownSystem known = findSystem(system);
        return known == null || known.url().equals(system) ? membership : set.membership(known.url(), code);
    }

    private CodeList listOf(String system) {
        KnownSystem known = findSystem(system);
        return known == null ? PlainList.NONE : known.list();
    }

    private KnownSystem made(String key, @Nullable String tabled) {
        KnownSystem own = tabled == null
                ? new KnownSystem(key, USERS, USERS_ENGLISH, false, null, PlainList.NONE)
                : systemTables.get(tabled);
        UserLists.Added list = added.get(key);
        if (list == null) {
            return own;
        }
        CodeList both = new UserList(own.list(), Map.copyOf(list.displays), list.complete);
        return new KnownSystem(key, own.name(), own.english(), own.local(), own.form(), both);
    }

    private static boolean isFamily(String tabled) {
        return tabled.endsWith("*");
    }
}
