package jp.musubi.standard.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Member names of one document. FHIR repeats some sixty of them; a table of fixed size makes most of them one object. */
final class NameTable {

    private static final int SIZE = 512;
    /** Made for the first name that is no common one. */
    private @Nullable String @Nullable [] names;

    /** A name that was written with escapes or beyond ASCII. */
    String decoded(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        String known = CommonTexts.find(bytes, 0, bytes.length);
        return known == null ? name : known;
    }

    /** The ASCII name between the offsets. */
    String ascii(byte[] source, int from, int to) {
        String known = CommonTexts.find(source, from, to);
        return known == null ? own(source, from, to) : known;
    }

    private String own(byte[] source, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + source[i];
        }
        int slot = (hash ^ hash >>> 9) & SIZE - 1;
        @Nullable String[] table = names == null ? names = new String[SIZE] : names;
        String known = table[slot];
        if (known != null && same(known, source, from, to)) {
            return known;
        }
        // A clash replaces: the table never grows, whatever is sent.
        String name = new String(source, from, to - from, StandardCharsets.ISO_8859_1);
        table[slot] = name;
        return name;
    }

    private static boolean same(String name, byte[] source, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != source[i]) {
                return false;
            }
        }
        return true;
    }
}
