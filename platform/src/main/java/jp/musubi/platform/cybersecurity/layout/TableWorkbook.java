package jp.musubi.platform.cybersecurity.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 一枚の表計算。A heading row and rows below it; all cells are text: no formula (ADR 0032). */
public final class TableWorkbook {

    private static final int WIDTH = 20;

    private TableWorkbook() {}

    /** @param name of the worksheet @param rows each with a cell a column of the head, or fewer */
    public static byte[] write(String name, List<String> head, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Musubi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < head.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.value(0, column, head.get(column));
                sheet.style(0, column).bold().fillColor("E8F1FE").set();
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, CellText.written(rows.get(row).get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
