package jp.musubi.platform.cybersecurity.layout;

import java.util.List;
import java.util.Map;

/**
 * 読んだ表。The cells of a worksheet as text.
 *
 * @param rows cells by column from 0; a number as it stands in the file
 * @param since1904 whether days are counted from 1904, as old files of one program do
 */
record Grid(List<Map<Integer, String>> rows, boolean since1904) {

    Grid {
        rows = List.copyOf(rows);
    }

    static String cell(Map<Integer, String> row, int column) {
        return row.getOrDefault(column, "").strip();
    }
}
