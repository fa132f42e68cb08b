package jp.musubi.standard.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * よく出る文字列。Names and addresses that occur in most documents, each as one object for all of them: found again without being made and
 * hashed anew. Only speed depends on the list (common-texts.txt); a text that is not in it is read as any other. Never changes after the
 * start, so no document can add to it.
 */
final class CommonTexts {

    private static final int SIZE = 8_192;
    private static final CommonTexts STANDARD = new CommonTexts();

    private final byte[] @Nullable [] bytes = new byte[SIZE][];
    private final @Nullable String[] texts = new String[SIZE];
    private int longest;

    private CommonTexts() {
        for (String line : lines()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line);
            }
        }
    }

    /** The text between the offsets, when it is a common one; else null. */
    static @Nullable String find(byte[] source, int from, int to) {
        return STANDARD.get(source, from, to);
    }

    private @Nullable String get(byte[] source, int from, int to) {
        if (to - from > longest || to == from) {
            return null;
        }
        for (int slot = slot(source, from, to); ; slot = slot + 1 & SIZE - 1) {
            byte[] known = bytes[slot];
            if (known == null) {
                return null;
            }
            if (Arrays.equals(known, 0, known.length, source, from, to)) {
                return texts[slot];
            }
        }
    }

    private void add(String text) {
        byte[] own = text.getBytes(ISO_8859_1);
        int slot = slot(own, 0, own.length);
        while (bytes[slot] != null) {
            slot = slot + 1 & SIZE - 1;
        }
        bytes[slot] = own;
        // One object with the names in tables and code, so that comparing them is comparing references.
        texts[slot] = text.intern();
        longest = Math.max(longest, own.length);
    }

    /** By length and last signs: the addresses of one guide begin alike. */
    private static int slot(byte[] source, int from, int to) {
        int hash = to - from;
        for (int i = Math.max(from, to - 12); i < to; i++) {
            hash = hash * 31 + source[i];
        }
        return (hash ^ hash >>> 13) & SIZE - 1;
    }

    private static String[] lines() {
        try (InputStream file = CommonTexts.class.getResourceAsStream("common-texts.txt")) {
            if (file == null) {
                throw new IllegalStateException("No common-texts.txt");
            }
            return new String(file.readAllBytes(), ISO_8859_1).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
