package jp.musubi.standard.json;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 同じ名前。Whether a name occurs twice in one object, in time that does not grow with the square of its members. */
final class Siblings {

    /** From here on a set finds repeated names; below, comparing is cheaper. */
    static final int MANY = 16;

    private @Nullable Set<String> seen;

    /** @param members those before it stand from base to count */
    boolean isRepeated(String name, JsonObject.Member[] members, int base, int count) {
        if (seen == null) {
            seen = new HashSet<>();
            for (int i = base; i < count; i++) {
                seen.add(members[i].name());
            }
        }
        return !seen.add(name);
    }

    /** The same for few members. */
    static boolean isAmong(String name, JsonObject.Member[] members, int base, int count) {
        for (int i = base; i < count; i++) {
            if (members[i].name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
