package jp.musubi.platform.cybersecurity.bcp;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 確認表の行。A row of bcp-lines.tsv. @param phase one of the five, e.g. {@code 3 初動対応} */
public record BcpLine(String id, String phase, String heading, String title, String help, String clause, String mark) {

    private static final List<Row> ROWS = Table.read(BcpLine.class, "bcp-lines.tsv");

    /** Those in force on the day, in the order of the table. */
    public static List<BcpLine> list(LocalDate day) {
        return ROWS.stream().filter(row -> row.inForceOn(day)).map(BcpLine::of).toList();
    }

    /** Whether a drill can exercise it: phases 2 to 5. */
    public boolean drilled() {
        return !phase.startsWith("1");
    }

    /** Whether the sheet has it without a mark of doubt. */
    public boolean sure() {
        return mark.equals("-");
    }

    private static BcpLine of(Row row) {
        return new BcpLine(
                row.get("line"),
                row.get("phase"),
                row.get("heading"),
                row.get("title"),
                row.get("help"),
                row.get("clause"),
                row.get("mark"));
    }
}
