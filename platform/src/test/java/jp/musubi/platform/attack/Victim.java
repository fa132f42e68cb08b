package jp.musubi.platform.attack;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.access.PathRow;

/**
 * 狙われる人。A value of each kind that names the victim or something of the victim's, and one of the same form that
 * names nothing; and what is known of the victim besides, right and wrong.
 */
final class Victim {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("id", "00000000-0000-4000-8000-000000000000"),
            Map.entry("type", "Observation"),
            Map.entry("word", "lab"),
            Map.entry("register", "staff"),
            Map.entry("key", "hospital-a-nurse-2"),
            Map.entry("reason", "攻撃の試験です"),
            Map.entry("facility", "1319900013"),
            Map.entry("step", "JUSTIFIED"),
            Map.entry("kind", "ITEM"),
            Map.entry("act", "LINK"),
            Map.entry("edition", "R7"),
            Map.entry("survey", "2026"),
            Map.entry("list", "courses"),
            Map.entry("seen", "0"),
            Map.entry("vendor", "攻撃のベンダー"),
            Map.entry("advice", "1"),
            Map.entry("letter", "1"),
            Map.entry("scheme", "mihonku-child"),
            Map.entry("run", "00000000-0000-4000-8000-000000000000"),
            Map.entry("load", "00000000-0000-4000-8000-000000000000"),
            Map.entry("site", "CORE"),
            Map.entry("period", "2026-03-30"),
            Map.entry("note", "攻撃の試験です"));

    private final Map<Kind, Pair> values = new EnumMap<>(Kind.class);
    private final Map<String, Pair> byName = new HashMap<>();

    /** @param nothing of the same form as {@code existing}, and naming nothing */
    private record Pair(String existing, String nothing) {}

    void has(Kind kind, String existing, String nothing) {
        values.put(kind, new Pair(existing, nothing));
    }

    /**
     * What a value of this name is, whatever its kind; also what a body says of the victim besides. A name after a path
     * ({@code GET /fhir/Consent/{id} id}) holds for this path only.
     */
    void isKnownBy(String name, String existing, String nothing) {
        byName.put(name, new Pair(existing, nothing));
    }

    String value(PathRow row, PathId id, boolean real) {
        Pair named = byName.getOrDefault(AttackBodies.line(row) + " " + id.name(), byName.get(id.name()));
        if (named != null) {
            return real ? named.existing : named.nothing;
        }
        if (id.kind() == Kind.WORD) {
            return WORDS.getOrDefault(id.name(), "");
        }
        Pair pair = values.get(id.kind());
        if (pair == null) {
            throw new AssertionError("the attack has no value of the kind " + id.kind() + ": give AttackWorld one");
        }
        return real ? pair.existing : pair.nothing;
    }

    /** @throws AssertionError for a name that nothing is known by */
    String fact(String name, boolean real) {
        Pair pair = byName.get(name);
        if (pair == null) {
            throw new AssertionError("the attack knows nothing by the name " + name + ": give AttackWorld it");
        }
        return real ? pair.existing : pair.nothing;
    }

    /** What may stand in no answer to anybody else, unless the caller sent it. */
    List<String> secrets() {
        return List.of(
                values.get(Kind.PERSON).existing(),
                values.get(Kind.ITEM).existing(),
                values.get(Kind.LETTER).existing(),
                values.get(Kind.INTERVIEW).existing(),
                values.get(Kind.CONSENT).existing(),
                values.get(Kind.OPENING).existing(),
                values.get(Kind.LINK).existing(),
                values.get(Kind.VISIT).existing(),
                fact("member", true),
                fact("name", true),
                fact("address", true));
    }
}
