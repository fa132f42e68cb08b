package jp.musubi.platform.records.writing.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 書式の行。
 *
 * @param code of the master; {@code -} or {@code -food} and the like for one in words only
 * @param words as it is called
 * @param cells what was typed beside it
 */
record Line(String code, String words, Map<String, String> cells) {

    Line {
        cells = Map.copyOf(cells);
    }

    static Line of(String code, String words) {
        return new Line(code, words, Map.of());
    }

    Line with(String cell, String value) {
        Map<String, String> more = new LinkedHashMap<>(cells);
        more.put(cell, value);
        return new Line(code, words, more);
    }

    /** What was typed, or empty. */
    public String cell(String name) {
        return cells.getOrDefault(name, "");
    }

    public boolean coded() {
        return !code.startsWith("-");
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "書式の行";
    }
}
