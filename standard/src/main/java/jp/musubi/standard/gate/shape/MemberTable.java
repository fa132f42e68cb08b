package jp.musubi.standard.gate.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.shape.Shape.Member;
import org.jspecify.annotations.Nullable;

/**
 * 名前の引き当て。The members of a shape by their names in JSON: an array with the names beside it, at most half full. Names that occur
 * often are one object in the document and here, so one comparison mostly finds them.
 */
final class MemberTable {

    private final String[] names;
    private final Member[] members;
    private final List<Member> all;

    MemberTable(Map<String, Member> byName) {
        int size = Integer.highestOneBit(byName.size() * 2 + 1) * 2;
        names = new String[size];
        members = new Member[size];
        all = List.copyOf(byName.values());
        byName.forEach(this::put);
    }

    Collection<Member> all() {
        return all;
    }

    @Nullable
    Member find(String name) {
        int mask = names.length - 1;
        for (int slot = slot(name); ; slot = slot + 1 & mask) {
            String known = names[slot];
            if (known == null) {
                return null;
            }
            if (known == name || known.equals(name)) {
                return members[slot];
            }
        }
    }

    private void put(String name, Member member) {
        int slot = slot(name);
        while (names[slot] != null) {
            slot = slot + 1 & names.length - 1;
        }
        names[slot] = name;
        members[slot] = member;
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 15) & names.length - 1;
    }
}
