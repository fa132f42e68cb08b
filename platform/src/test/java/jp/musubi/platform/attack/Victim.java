package jp.musubi.platform.attack;

import java.util.EnumMap;
import java.util.Map;
import jp.musubi.platform.kernel.access.PathId;

/**
 * 狙われる人。A value of each kind that names the victim or something of the victim's, and one of the same form that
 * names nothing.
 */
final class Victim {

    private final Map<PathId.Kind, String> real = new EnumMap<>(PathId.Kind.class);
    private final Map<PathId.Kind, String> madeUp = new EnumMap<>(PathId.Kind.class);

    void has(PathId.Kind kind, String existing, String nothing) {
        real.put(kind, existing);
        madeUp.put(kind, nothing);
    }

    String real(PathId id) {
        return get(real, id);
    }

    String madeUp(PathId id) {
        return get(madeUp, id);
    }

    private static String get(Map<PathId.Kind, String> values, PathId id) {
        if (id.kind() == PathId.Kind.WORD) {
            return id.name().equals("type") ? "Observation" : id.name().equals("word") ? "lab" : "JUSTIFIED";
        }
        String value = values.get(id.kind());
        if (value == null) {
            throw new AssertionError("the attack has no value of the kind " + id.kind() + ": give AttackWorld one");
        }
        // In a body a number stands without its system.
        return id.kind() == PathId.Kind.MEMBER && id.place() == PathId.Place.BODY
                ? value.substring(value.indexOf('|') + 1)
                : value;
    }
}
