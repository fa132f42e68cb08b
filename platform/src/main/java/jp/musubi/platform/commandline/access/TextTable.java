package jp.musubi.platform.commandline.access;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** 文字の表。Columns as wide as their widest cell; a Japanese character takes two places. */
final class TextTable {

    private static final int FIRST_WIDE = 0x1100;

    private TextTable() {}

    static List<List<String>> linesOf(AccessTable table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(table.rows().get(0).keySet()));
        table.rows().forEach(row -> lines.add(List.copyOf(row.values())));
        return lines;
    }

    static void print(List<List<String>> lines, PrintStream out) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], widthOf(line.get(column)));
            }
        }
        for (List<String> line : lines) {
            var text = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = line.get(column);
                text.append(cell);
                if (column < columns - 1) {
                    text.append(" ".repeat(widths[column] - widthOf(cell) + 2));
                }
            }
            out.println(text);
        }
    }

    private static int widthOf(String cell) {
        return cell.codePoints().map(point -> point >= FIRST_WIDE ? 2 : 1).sum();
    }
}
