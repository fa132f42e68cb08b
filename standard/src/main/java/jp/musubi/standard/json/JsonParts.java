package jp.musubi.standard.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import jp.musubi.standard.json.JsonFailure.Kind;
import jp.musubi.standard.json.PartsBefore.Part;
import org.jspecify.annotations.Nullable;

/**
 * 求める名だけを読む。Of many objects that are much alike, the members of a few names, each read as by {@link JsonDocument#parse}. The
 * other members are passed over: neither their names are compared nor what is in them is judged. A value that was written
 * byte by byte as one before it is that one again, made once: codes, ranges and units repeat all over a record.
 *
 * <p>For what has been read before and is kept. Values belong to no document: their places mean nothing. Not for several
 * threads; what it keeps is bounded and lives as long as it does.
 */
public final class JsonParts {

    private final JsonLimits limits;
    private final String[] names;
    private final byte[][] spelled;
    private final KeptValues kept = new KeptValues();
    private final PartsBefore before = new PartsBefore();
    private JsonObject.Member[] members = new JsonObject.Member[16];

    /** @param wanted names of ASCII */
    public JsonParts(JsonLimits limits, Set<String> wanted) {
        this.limits = limits;
        names = wanted.stream().sorted().toArray(String[]::new);
        spelled = Arrays.stream(names)
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /** The members of the wanted names of one object; null when the document is none, or cannot be read. */
    public @Nullable JsonObject read(byte[] utf8) {
        if (utf8.length > limits.maxBytes()) {
            return null;
        }
        try {
            return object(utf8);
        } catch (Unreadable unreadable) {
            return null;
        }
    }

    private JsonObject object(byte[] source) throws Unreadable {
        ByteWords words = new ByteWords(source);
        before.begin();
        int start = Passing.blanks(source, 0);
        int at = Passing.sign(source, start, '{');
        int count = 0;
        long seen = 0;
        boolean more = !Passing.isAt(source, at, '}');
        while (more) {
            Part part = before.find(source, at);
            if (part == null) {
                part = part(source, words, at);
            }
            before.add(source, part);
            if (part.value() != null) {
                String name = names[part.name()];
                seen |= JsonObject.bit(name);
                put(count++, new JsonObject.Member(name, at, part.value()));
            }
            at = Passing.blanks(source, part.to());
            more = Passing.isAt(source, at, ',');
            at = more ? Passing.blanks(source, at + 1) : at;
        }
        at = Passing.sign(source, at, '}');
        if (at < source.length) {
            throw new Unreadable(Kind.TRAILING_CONTENT, at);
        }
        before.end(source);
        return new JsonObject(start, at, Arrays.copyOf(members, count), seen);
    }

    private Part part(byte[] source, ByteWords words, int from) throws Unreadable {
        int closed = Passing.overText(source, words, Passing.isAt(source, from, '"') ? from : source.length);
        int name = find(source, from + 1, closed);
        int at = Passing.sign(source, Passing.blanks(source, closed + 1), ':');
        int end = Passing.over(source, words, at);
        return new Part(from, end, name, name < 0 ? null : value(source, words, at, end));
    }

    private void put(int index, JsonObject.Member member) {
        if (index == members.length) {
            members = Arrays.copyOf(members, index * 2);
        }
        members[index] = member;
    }

    private JsonValue value(byte[] source, ByteWords words, int from, int to) throws Unreadable {
        int slot = KeptValues.slot(words.hash(from, to));
        JsonValue known = kept.find(slot, source, from, to);
        if (known != null) {
            return known;
        }
        JsonValue made = new JsonScanner(source, limits).valueAt(from);
        if (Passing.blanks(source, made.end()) < to) {
            throw new Unreadable(Kind.SYNTAX, made.end());
        }
        kept.put(slot, source, from, to, made);
        return made;
    }

    /** Which of the names stands between the offsets; -1 for another. */
    private int find(byte[] source, int from, int to) {
        for (int i = 0; i < spelled.length; i++) {
            byte[] name = spelled[i];
            if (name.length == to - from
                    && name[0] == source[from]
                    && Arrays.equals(name, 0, name.length, source, from, to)) {
                return i;
            }
        }
        return -1;
    }
}
