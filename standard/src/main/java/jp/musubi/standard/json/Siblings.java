package jp.musubi.standard.json;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 同じ名前。Whether a name occurs twice in one object, in time that does not grow with the square of its members. */
final class Siblings {

    /** From here on a set finds repeated names; below, comparing is cheaper. */
    private static final int MANY = 16;

    private @Nullable Set<String> seen;

    /**
     * @param common whether the name is one object wherever it occurs
     * @param members those before it stand from base to count
     */
    boolean isRepeated(String name, boolean common, JsonObject.Member[] members, int base, int count) {
        if (count - base < MANY) {
            return common ? isSame(name, members, base, count) : isEqual(name, members, base, count);
        }
        if (seen == null) {
            seen = new HashSet<>();
            for (int i = base; i < count; i++) {
                seen.add(members[i].name());
            }
        }
        return !seen.add(name);
    }

    private static boolean isSame(String name, JsonObject.Member[] members, int base, int count) {
        for (int i = base; i < count; i++) {
            if (members[i].name() == name) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEqual(String name, JsonObject.Member[] members, int base, int count) {
        for (int i = base; i < count; i++) {
            if (members[i].name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
