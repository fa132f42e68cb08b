package jp.musubi.platform.cybersecurity.contracts;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 確認表の行。A row of contract-lines.tsv.
 *
 * @param part 1, 2, or X for a row that stands in for official ones that were not seen
 * @param who FACILITY, VENDOR or BOTH: whose row it is by the form; each party may fill it in
 */
public record ContractLine(
        String id, String part, String number, String group, String title, String help, String who, String mark) {

    private static final List<Row> ROWS = Table.read(ContractLine.class, "contract-lines.tsv");

    /** Those in force on the day, in the order of the form. */
    public static List<ContractLine> list(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .map(ContractLine::of)
                .toList();
    }

    /** Whether the sheet has it without a mark of doubt. */
    public boolean sure() {
        return mark.equals("-");
    }

    private static ContractLine of(Row row) {
        return new ContractLine(
                row.get("line"),
                row.get("part"),
                row.get("number"),
                row.get("group"),
                row.get("title"),
                row.get("help"),
                row.get("who"),
                row.get("mark"));
    }
}
