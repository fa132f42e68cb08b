package jp.musubi.platform.cybersecurity.contracts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.layout.CellText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 役割分担の表計算。All cells are text: no formula. */
public final class ContractWorkbook {

    private static final int PARTY_WIDTH = 28;
    private static final int DAY_WIDTH = 18;
    private static final int[] WIDTHS = {8, 50, 8};

    private ContractWorkbook() {}

    public static byte[] write(RoleTable table, String facility, LocalDate day) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Musubi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("役割分担");
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            sheet.value(0, 0, "契約における当事者間の役割分担 — " + CellText.written(table.subject()));
            sheet.style(0, 0).bold().fontSize(14).set();
            int row = head(sheet, table, facility);
            for (ContractLine line : ContractLine.list(day)) {
                line(sheet, row++, table, line, day);
            }
            signatures(sheet, row + 1, table, facility);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int head(Worksheet sheet, RoleTable table, String facility) {
        List<String> parties = table.parties();
        sheet.value(2, 0, "項番");
        sheet.value(2, 1, "項目");
        sheet.value(2, 2, "Part");
        for (int at = 0; at < parties.size(); at++) {
            sheet.width(WIDTHS.length + at, PARTY_WIDTH);
            sheet.value(2, WIDTHS.length + at, CellText.written(name(parties.get(at), facility)));
        }
        int last = WIDTHS.length + parties.size() + 2;
        sheet.value(2, last - 2, "初回確認");
        sheet.value(2, last - 1, "完了日");
        sheet.value(2, last, "見つかったこと");
        sheet.width(last - 2, DAY_WIDTH);
        sheet.width(last - 1, DAY_WIDTH);
        sheet.width(last, PARTY_WIDTH);
        for (int column = 0; column <= last; column++) {
            sheet.style(2, column).bold().fillColor("E8F1FE").set();
        }
        return 3;
    }

    private static void line(Worksheet sheet, int row, RoleTable table, ContractLine line, LocalDate day) {
        sheet.value(row, 0, line.number());
        sheet.value(row, 1, line.title());
        sheet.style(row, 1).wrapText(true).set();
        sheet.value(row, 2, line.part());
        List<String> parties = table.parties();
        for (int at = 0; at < parties.size(); at++) {
            Cell cell = table.cell(parties.get(at), line.id());
            sheet.value(row, WIDTHS.length + at, cell == null ? "" : CellText.written(text(cell)));
            sheet.style(row, WIDTHS.length + at).wrapText(true).set();
        }
        int next = WIDTHS.length + parties.size();
        ContractCheck check = table.check(line.id());
        sheet.value(row, next, check == null ? "" : check.japanese());
        sheet.value(row, next + 1, check == null || check.completedOn() == null ? "" : "" + check.completedOn());
        sheet.value(
                row,
                next + 2,
                ContractFinding.judge(table.duties(line.id()), check, day).stream()
                        .map(found -> found.rule() + " " + found.japanese())
                        .collect(Collectors.joining("\n")));
    }

    private static void signatures(Worksheet sheet, int first, RoleTable table, String facility) {
        int row = first;
        for (Signature each : table.signatures()) {
            sheet.value(row, 0, "署名");
            sheet.value(row, 1, CellText.written(name(each.party(), facility) + " " + each.name()));
            sheet.value(row, 2, table.holds(each) ? "いまの表" : "前の表");
            sheet.value(row, 3, each.at().toString());
            row++;
        }
    }

    private static String text(Cell cell) {
        return cell.note().isEmpty() ? cell.duty().japanese() : cell.duty().japanese() + "\n" + cell.note();
    }

    private static String name(String party, String facility) {
        return party.isEmpty() ? facility : party;
    }
}
