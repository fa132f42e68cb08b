package jp.musubi.platform.records.writing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 書式の部。Rows of one kind, and the cells of a row besides its code and words. */
enum Part {
    DISEASE("since", "ended", "suspected"),
    ALLERGY("type", "severe", "reaction", "since"),
    DRUG("usage", "dose", "unit", "times", "days"),
    TEST("result", "day", "low", "high");

    /** So many rows of one kind at most. */
    static final int MOST_ROWS = 20;

    private final List<String> cells;

    Part(String... cells) {
        this.cells = List.of(cells);
    }

    List<String> cells() {
        return cells;
    }

    /** As field names, anchors and messages carry it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> find(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
