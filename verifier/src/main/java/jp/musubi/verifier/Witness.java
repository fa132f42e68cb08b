package jp.musubi.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 証人の控え。Heads that somebody else kept, as {@code GET /audit/heads.txt} gave them; several downloads may stand in one file. */
final class Witness {

    private static final String FIRST_LINE = "musubi-audit-heads 1";

    private final TreeMap<Long, Head> bySize = new TreeMap<>();
    private final List<Long> contradictions = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Witness() {}

    static Witness none() {
        return new Witness();
    }

    /** @throws Unreadable when it is no such file, or a head in it is not signed by its key */
    static Witness read(Path file) throws Unreadable {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(new Lines(bytes));
        } catch (IOException broken) {
            throw new Unreadable("証人の控えを読めません: " + file, "The witness's file cannot be read.");
        }
    }

    private static Witness read(Lines lines) throws IOException, Unreadable {
        Witness witness = new Witness();
        Keys keys = new Keys();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String text = new String(line, StandardCharsets.UTF_8);
            if (!text.equals(FIRST_LINE) && (lines.number() == 1 || !witness.take(text, keys))) {
                throw unreadable(lines.number());
            }
        }
        if (lines.number() == 0) {
            throw unreadable(1);
        }
        return witness;
    }

    private boolean take(String text, Keys keys) {
        if (text.startsWith("key ")) {
            // The same key comes again with each download.
            return seen.contains(text) || (keys.add(text) && seen.add(text));
        }
        Head head = Head.find(text);
        if (head == null || !keys.signed(head)) {
            return false;
        }
        Head before = bySize.putIfAbsent(head.size(), head);
        if (before != null && !before.hasRoot(head.root())) {
            contradictions.add(head.size());
        }
        return true;
    }

    private static Unreadable unreadable(long line) {
        return new Unreadable(
                "証人の控えの " + line + " 行目が正しい形でないか、署名が合いません。",
                "Line " + line + " of the witness's file is not of the format, or its signature is wrong.");
    }

    /** The head of that size, or null. */
    @Nullable
    Head findOf(long size) {
        return bySize.get(size);
    }

    /** The largest tree it saw, or null. */
    @Nullable
    Head findLargest() {
        Map.Entry<Long, Head> last = bySize.lastEntry();
        return last == null ? null : last.getValue();
    }

    /** Sizes of which it was shown two different trees, both signed. */
    List<Long> contradictions() {
        return List.copyOf(contradictions);
    }
}
