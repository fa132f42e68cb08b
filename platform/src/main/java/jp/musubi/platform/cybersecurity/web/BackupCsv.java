package jp.musubi.platform.cybersecurity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.backups.BackupCopy;
import jp.musubi.platform.cybersecurity.backups.BackupSet;
import jp.musubi.platform.cybersecurity.backups.CopyTurn;
import jp.musubi.platform.cybersecurity.backups.RestoreDrill;
import jp.musubi.platform.cybersecurity.layout.TableWorkbook;

/**
 * 控えの CSV と表計算。A row a set, a turn of a copy, or a drill; UTF-8 with BOM. A cell that a program would take for a formula
 * begins with an apostrophe in CSV; in a spreadsheet all cells are text.
 */
final class BackupCsv {

    private static final String[] HEAD = {
        "種別", "システム", "媒体", "世代", "日時", "置かれ方", "その日", "終わり", "RPO(分)", "RTO(分)", "戻せた", "ハッシュの照合", "ハッシュ", "書いた人",
        "見つかったこと"
    };
    private static final String FORMULA = "=+-@\t\r";

    private BackupCsv() {}

    static byte[] write(List<BackupView> views) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEAD);
            rows(views)
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(BackupCsv::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(UTF_8);
    }

    static byte[] workbook(List<BackupView> views) {
        return TableWorkbook.write("控え", List.of(HEAD), rows(views));
    }

    private static List<List<String>> rows(List<BackupView> views) {
        List<List<String>> rows = new ArrayList<>();
        for (BackupView view : views) {
            BackupSet set = view.set();
            rows.add(row(set, "組", "", "", "", "", "", "", "", "", "", "", "", findings(view)));
            for (BackupCopy copy : set.copies()) {
                copy.turns().forEach(turn -> rows.add(turn(set, copy, turn)));
            }
            set.drills().forEach(drill -> rows.add(drill(set, drill)));
        }
        return rows;
    }

    private static List<String> turn(BackupSet set, BackupCopy copy, CopyTurn turn) {
        return row(
                set,
                "世代",
                Integer.toString(copy.number()),
                copy.takenAt().toString(),
                turn.standing().japanese(),
                turn.since().toString(),
                "",
                "",
                "",
                "",
                "",
                copy.hashes().text(),
                turn.written().by(),
                "");
    }

    private static List<String> drill(BackupSet set, RestoreDrill drill) {
        return row(
                set,
                "訓練",
                Integer.toString(drill.copy().number()),
                drill.startedAt().toString(),
                "",
                "",
                drill.finishedAt().toString(),
                Long.toString(drill.rpo().toMinutes()),
                Long.toString(drill.rto().toMinutes()),
                drill.restored() ? "はい" : "いいえ",
                drill.match().japanese(),
                drill.hashes().text(),
                drill.written().by(),
                "");
    }

    private static List<String> row(BackupSet set, String kind, String... cells) {
        List<String> row = new ArrayList<>(
                List.of(kind, set.plan().system(), set.plan().medium().japanese()));
        row.addAll(List.of(cells));
        return row;
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String findings(BackupView view) {
        return view.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.japanese())
                .collect(Collectors.joining("\n"));
    }
}
