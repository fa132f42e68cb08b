package jp.musubi.platform.records.writing.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.musubi.platform.records.interviews.web.TypedWords;
import org.jspecify.annotations.Nullable;

/**
 * 書きかけ。All that was typed so far, as it was typed, and what is wrong with it. Lives for one request: it comes with the form
 * and goes back with it.
 */
final class Draft {

    /** Field that carries the whole draft where a page has no fields of it. */
    static final String PACKED = "draft";

    private static final int LONGEST_PACKED = 300_000;
    /** Of a text that has no limit of its own; longer ones cannot be typed into the fields. */
    private static final int LONGEST = 20_000;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<Part, List<Line>> lines = new EnumMap<>(Part.class);
    private final Map<String, String> wrongs = new LinkedHashMap<>();

    private Draft() {
        for (Part part : Part.values()) {
            lines.put(part, new ArrayList<>());
        }
    }

    static Draft empty() {
        return new Draft();
    }

    /**
     * @param fields of the call; those of the packed draft instead where it has one
     * @param names of the fields that are not rows
     */
    static Draft read(Map<String, String[]> fields, List<String> names) {
        String packed = first(fields, PACKED);
        return of(packed == null ? fields : unpacked(packed), names);
    }

    /** What {@link #packed} made. */
    static Draft unpack(String packed, List<String> names) {
        return of(unpacked(packed), names);
    }

    private static Draft of(Map<String, String[]> all, List<String> names) {
        Draft draft = new Draft();
        names.forEach(name -> draft.put(name, text(all, name)));
        for (Part part : Part.values()) {
            for (int place = 0; place < Part.MOST_ROWS; place++) {
                String prefix = part.word() + "." + place + ".";
                String code = text(all, prefix + "code");
                if (!code.isEmpty()) {
                    Map<String, String> cells = new HashMap<>();
                    part.cells().forEach(cell -> cells.put(cell, text(all, prefix + cell)));
                    draft.of(part).add(new Line(code, text(all, prefix + "words"), cells));
                }
            }
        }
        return draft;
    }

    /** What was typed into a field, or empty. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Everything that was typed. */
    Stream<String> texts() {
        return Stream.concat(
                texts.values().stream(),
                lines.values().stream()
                        .flatMap(List::stream)
                        .flatMap(line -> Stream.concat(Stream.of(line.words()), line.cells().values().stream())));
    }

    void put(String name, String text) {
        texts.put(name, text);
    }

    /** The rows of the part of that word. */
    public List<Line> rows(String word) {
        return Part.find(word).map(this::of).orElseThrow();
    }

    List<Line> of(Part part) {
        return lines.getOrDefault(part, List.of());
    }

    /** Takes a new row when there is room for it. */
    boolean add(Part part, Line line) {
        List<Line> rows = of(part);
        return rows.size() < Part.MOST_ROWS && rows.add(line);
    }

    void drop(Part part, int place) {
        if (place < of(part).size()) {
            of(part).remove(place);
        }
    }

    /** Puts the row before all others. */
    void first(Part part, int place) {
        if (place < of(part).size()) {
            of(part).add(0, of(part).remove(place));
        }
    }

    /** @param word of a message, such as {@code missing} */
    void wrong(String field, String word) {
        wrongs.putIfAbsent(field, word);
    }

    /** What is wrong with a field, or null. */
    public @Nullable String wrongOf(String field) {
        return wrongs.get(field);
    }

    public boolean wrong() {
        return !wrongs.isEmpty();
    }

    /** Fields that are wrong, in the order in which it was found. */
    public List<String> wrongFields() {
        return List.copyOf(wrongs.keySet());
    }

    /** All of it as one field. */
    public String packed() {
        List<String> pairs = new ArrayList<>();
        texts.forEach((name, text) -> pairs.add(pair(name, text)));
        lines.forEach((part, rows) -> {
            for (int place = 0; place < rows.size(); place++) {
                String prefix = part.word() + "." + place + ".";
                Line line = rows.get(place);
                pairs.add(pair(prefix + "code", line.code()));
                pairs.add(pair(prefix + "words", line.words()));
                line.cells().forEach((cell, text) -> pairs.add(pair(prefix + cell, text)));
            }
        });
        return String.join("&", pairs);
    }

    private static String pair(String name, String text) {
        return name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String[]> unpacked(String packed) {
        Map<String, String[]> fields = new HashMap<>();
        if (packed.length() > LONGEST_PACKED) {
            return fields;
        }
        for (String pair : packed.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), new String[] {decoded(pair.substring(equals + 1))});
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private static String text(Map<String, String[]> fields, String name) {
        String text = TypedWords.of(first(fields, name));
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static @Nullable String first(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "書きかけ";
    }
}
