package jp.musubi.standard.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 前の文書。Where the members of the last object lay, and what they were. A member that is written byte by byte as the one in its turn
 * there is that one: comparing bytes costs a tenth of looking for quotes among them.
 */
final class PartsBefore {

    /**
     * @param from of the quote that opens the name
     * @param to where the value ends; for a number or a word before the next comma or bracket
     * @param name which of the wanted ones; -1 for another
     * @param value null unless wanted
     */
    record Part(int from, int to, int name, @Nullable JsonValue value) {}

    private byte[] source = {};
    private List<Part> parts = List.of();
    private List<Part> next = new ArrayList<>();
    private int turn;

    /** The member that begins there, when it is the one of this turn once more. */
    @Nullable
    Part find(byte[] now, int at) {
        if (turn == parts.size()) {
            return null;
        }
        Part part = parts.get(turn);
        int to = at + part.to - part.from;
        boolean same =
                to < now.length && isBehindValue(now[to]) && Arrays.equals(source, part.from, part.to, now, at, to);
        return same ? new Part(at, to, part.name, part.value) : null;
    }

    /** A number goes on with anything else. */
    private static boolean isBehindValue(byte sign) {
        return sign == ',' || sign == '}' || sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    /** The next turn is behind the member of the same name: one that only one of the two objects has does not put them out of step. */
    void add(byte[] now, Part part) {
        next.add(part);
        for (int ahead = turn; ahead < Math.min(turn + 3, parts.size()); ahead++) {
            if (isNamedAlike(now, part.from, parts.get(ahead).from)) {
                turn = ahead + 1;
                return;
            }
        }
    }

    private boolean isNamedAlike(byte[] now, int at, int before) {
        int i = 1;
        while (at + i < now.length && before + i < source.length && now[at + i] == source[before + i]) {
            if (now[at + i] == '"') {
                return true;
            }
            i++;
        }
        return false;
    }

    /** The object has been read whole and is the last one now. */
    void end(byte[] now) {
        List<Part> old = parts;
        parts = next;
        source = now;
        next = old instanceof ArrayList<Part> ? old : new ArrayList<>();
        begin();
    }

    void begin() {
        next.clear();
        turn = 0;
    }
}
