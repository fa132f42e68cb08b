package jp.musubi.platform.portal.trying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.musubi.standard.words.MyNumber;

/**
 * 抜き書き。The lines of a document around its findings, or all of a short one. A line that holds an Individual Number is shown
 * without its figures.
 */
final class Excerpt {

    /** A document of so many lines is shown as a whole. */
    private static final int SHORT = 80;

    private static final int AROUND = 2;
    private static final int MOST_LINES = 600;
    private static final int MOST_OF_ONE_LINE = 40;
    private static final int BEFORE = 80;
    private static final int LONGEST = 240;
    private static final String CUT = "…";

    private final byte[] document;
    private final SortedMap<Integer, TreeSet<Integer>> columns = new TreeMap<>();
    private final List<ShownLine> lines = new ArrayList<>();
    private int last;

    Excerpt(byte[] document, List<Spot> spots) {
        this.document = document.clone();
        spots.forEach(spot ->
                columns.computeIfAbsent(spot.line(), line -> new TreeSet<>()).add(spot.column()));
    }

    List<ShownLine> lines() {
        boolean whole = countLines() <= SHORT;
        int number = 1;
        int start = 0;
        for (int i = 0; i <= document.length && lines.size() < MOST_LINES; i++) {
            if (i == document.length || document[i] == '\n') {
                if (whole || isNear(number)) {
                    add(number, new String(document, start, i - start, StandardCharsets.UTF_8).stripTrailing());
                }
                number++;
                start = i + 1;
            }
        }
        return List.copyOf(lines);
    }

    private int countLines() {
        int count = 1;
        for (byte each : document) {
            if (each == '\n') {
                count++;
            }
        }
        return count;
    }

    private boolean isNear(int line) {
        return !columns.subMap(line - AROUND, line + AROUND + 1).isEmpty();
    }

    private void add(int number, String text) {
        String shown = MyNumber.isIn(text) ? text.replaceAll("[0-9０-９]", "●") : text;
        boolean gap = number > last + 1;
        last = number;
        TreeSet<Integer> found = columns.get(number);
        if (found == null) {
            lines.add(new ShownLine(number, cut(shown, 0), "", true, gap));
        } else if (shown.length() <= LONGEST) {
            lines.add(marked(number, shown, found.first(), true, gap));
        } else {
            // One long line, as of a document without breaks: a piece for each place.
            found.stream()
                    .limit(MOST_OF_ONE_LINE)
                    .forEach(column -> lines.add(marked(
                            number, shown, column, column.equals(found.first()), gap && column.equals(found.first()))));
        }
    }

    private static ShownLine marked(int number, String text, int column, boolean first, boolean gap) {
        int place = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        int from = place <= BEFORE || text.length() <= LONGEST ? 0 : whole(text, place - BEFORE);
        String before = (from == 0 ? "" : CUT) + text.substring(from, place);
        return new ShownLine(number, before, cut(text, place), first, gap);
    }

    private static String cut(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST);
        return end == text.length() ? text.substring(from) : text.substring(from, whole(text, end)) + CUT;
    }

    /** Not within a character. */
    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
