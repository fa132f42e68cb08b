package jp.musubi.standard.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 対象。Members in the order of the document; names are unique (a repeated name does not parse). */
public final class JsonObject implements JsonValue {

    /** @param start offset of the quote that opens the name */
    public record Member(String name, int start, JsonValue value) {}

    private final int start;
    private final int end;
    private final Member[] members;
    /** A bit for each name by its hash: most questions are for a name that is not there, and one look answers them. */
    private final long names;

    JsonObject(int start, int end, Member[] members, long names) {
        this.start = start;
        this.end = end;
        this.members = members;
        this.names = names;
    }

    /** An object of no document. */
    public static JsonObject empty() {
        return new JsonObject(0, "{}".length(), new Member[0], 0);
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    public List<Member> members() {
        return new Elements<>(members);
    }

    /** How many members it has. */
    public int size() {
        return members.length;
    }

    /** One of the members, from 0. */
    public Member member(int index) {
        return members[index];
    }

    /** The bit of a name in {@link #names}. */
    static long bit(String name) {
        return 1L << name.hashCode();
    }

    public @Nullable JsonValue find(String name) {
        int hash = name.hashCode();
        if ((names & 1L << hash) == 0) {
            return null;
        }
        for (Member member : members) {
            String own = member.name;
            if (own == name || own.hashCode() == hash && own.equals(name)) {
                return member.value;
            }
        }
        return null;
    }

    public boolean has(String name) {
        return find(name) != null;
    }

    /** The text of that name, or null when absent or no string. */
    public @Nullable String findText(String name) {
        return find(name) instanceof JsonText text ? text.value() : null;
    }

    /** Whether that name holds exactly this text. */
    public boolean is(String name, String text) {
        return find(name) instanceof JsonText found && found.is(text);
    }

    public @Nullable JsonObject findObject(String name) {
        return find(name) instanceof JsonObject object ? object : null;
    }

    /** The elements of the array of that name; empty when absent or no array. */
    public List<JsonValue> list(String name) {
        return find(name) instanceof JsonArray array ? array.elements() : Elements.none();
    }

    /** The objects among the elements of the array of that name. */
    public List<JsonObject> listObjects(String name) {
        return find(name) instanceof JsonArray array ? array.objects() : Elements.none();
    }

    @Override
    public String toString() {
        return "JsonObject[" + start + ".." + end + "]";
    }
}
