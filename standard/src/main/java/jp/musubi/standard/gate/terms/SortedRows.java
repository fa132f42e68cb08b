package jp.musubi.standard.gate.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * 並んだ表。A data file whose rows stand in the order of the bytes of their first cell, which is plain ASCII.
 *
 * <p>Searched where it lies, so that a list of thousands costs its bytes and nothing else until a row is asked for.
 */
final class SortedRows {

    private static final byte LINE_END = '\n';

    private final byte[] file;
    private final int first;

    private SortedRows(byte[] file, int first) {
        this.file = file;
        this.first = first;
    }

    /** @throws IllegalStateException when there is no file of that name beside this class */
    static SortedRows read(String name) {
        try (InputStream stream = SortedRows.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No data file " + name + " beside " + SortedRows.class.getName());
            }
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Remarks and the names of the columns come first, and only first. */
    static SortedRows of(byte[] file) {
        int at = 0;
        while (at < file.length && file[at] == '#') {
            at = behindLine(file, at);
        }
        return new SortedRows(file, behindLine(file, at));
    }

    /** The cells of each row whose first cell is the key. */
    List<String[]> list(String key) {
        // A tab in the key would reach into the second cell. concat needs no bootstrap, which costs a cold start 30 ms.
        return key.indexOf('\t') < 0 ? listFrom(key.concat("\t")) : List.of();
    }

    /** The cells of each row that begins so. */
    List<String[]> listFrom(String beginning) {
        List<String[]> rows = new ArrayList<>();
        for (int at = search(beginning); at < file.length && compare(at, beginning) == 0; ) {
            int end = behindLine(file, at);
            rows.add(new String(file, at, end - at - 1, StandardCharsets.UTF_8).split("\t", -1));
            at = end;
        }
        return rows;
    }

    /** Offset of the first row that does not come before. */
    private int search(String beginning) {
        int low = first;
        int high = file.length;
        while (low < high) {
            int row = beginOfLine((low + high) >>> 1);
            if (compare(row, beginning) < 0) {
                low = behindLine(file, row);
            } else {
                high = row;
            }
        }
        return low;
    }

    private int beginOfLine(int inside) {
        int at = inside;
        while (at > first && file[at - 1] != LINE_END) {
            at--;
        }
        return at;
    }

    private static int behindLine(byte[] file, int inside) {
        int at = inside;
        while (at < file.length && file[at] != LINE_END) {
            at++;
        }
        return Math.min(at + 1, file.length);
    }

    /** How the row begins against the text: zero when it begins with it. */
    private int compare(int row, String beginning) {
        for (int i = 0; i < beginning.length(); i++) {
            int difference = row + i < file.length ? (file[row + i] & 0xff) - beginning.charAt(i) : -1;
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
