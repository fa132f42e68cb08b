package jp.musubi.platform.kernel.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 表計算に書く。One sheet, its head standing still. All cells are text: no formula, and no number loses a digit. */
final class Spreadsheet {

    /** What one cell holds at most (ECMA-376 part 1, 18.3.1.96; Excel's own limit). */
    private static final int LONGEST_CELL = 32_767;

    /** What the name of a sheet may have at most. */
    private static final int LONGEST_NAME = 31;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private Spreadsheet() {}

    static byte[] write(String name, List<String> head, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Musubi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            sheet.freezePane(0, 1);
            for (int column = 0; column < head.size(); column++) {
                sheet.width(column, width(column, head, rows));
                sheet.value(0, column, head.get(column));
                sheet.style(0, column).bold().fillColor("E8F1FE").set();
            }
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, fit(cells.get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Japanese character is twice as wide as a digit. */
    private static int width(int column, List<String> head, List<List<String>> rows) {
        int longest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> widthOf(row.get(column)))
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, 2 + Math.max(longest, widthOf(head.get(column)))));
    }

    private static int widthOf(String text) {
        return text.codePoints().map(point -> point < 0x100 ? 1 : 2).sum();
    }

    private static String fit(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL;
        return text.substring(0, end);
    }
}
