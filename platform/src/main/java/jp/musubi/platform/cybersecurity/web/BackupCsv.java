package jp.musubi.platform.cybersecurity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.backups.BackupCopy;
import jp.musubi.platform.cybersecurity.backups.BackupSet;
import jp.musubi.platform.cybersecurity.backups.CopyTurn;
import jp.musubi.platform.cybersecurity.backups.RestoreDrill;

/** 控えの CSV。A row a set, a turn of a copy, or a drill; UTF-8 with BOM. A cell that a program would take for a formula begins with an apostrophe. */
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
            for (BackupView view : views) {
                BackupSet set = view.set();
                row(csv, set, "組", "", "", "", "", "", "", "", "", "", "", "", findings(view));
                for (BackupCopy copy : set.copies()) {
                    copy.turns().forEach(turn -> turn(csv, set, copy, turn));
                }
                set.drills().forEach(drill -> drill(csv, set, drill));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(UTF_8);
    }

    private static void turn(CsvWriter csv, BackupSet set, BackupCopy copy, CopyTurn turn) {
        row(
                csv,
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

    private static void drill(CsvWriter csv, BackupSet set, RestoreDrill drill) {
        row(
                csv,
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

    private static void row(CsvWriter csv, BackupSet set, String kind, String... cells) {
        String[] row = new String[HEAD.length];
        row[0] = kind;
        row[1] = safe(set.plan().system());
        row[2] = set.plan().medium().japanese();
        for (int i = 0; i < cells.length; i++) {
            row[3 + i] = safe(cells[i]);
        }
        csv.writeRecord(row);
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
