package jp.musubi.platform.cybersecurity.bcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** BCP の不足の決まり。A row of bcp-rules.tsv. @param number of which the rule speaks; 0 for none */
public record BcpRule(String id, boolean gap, int number, String japanese, String english, String mark) {

    private static final List<Row> ROWS = Table.read(BcpRule.class, "bcp-rules.tsv");

    /** Empty on a day on which it is not in force. */
    static Optional<BcpRule> find(String id, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(id) && row.inForceOn(day))
                .map(BcpRule::of)
                .findFirst();
    }

    public boolean sure() {
        return mark.equals("-");
    }

    private static BcpRule of(Row row) {
        String number = row.get("number");
        return new BcpRule(
                row.get("rule"),
                row.get("severity").equals("GAP"),
                number.isEmpty() ? 0 : Integer.parseInt(number),
                row.get("japanese").replace("{n}", number),
                row.get("english").replace("{n}", number),
                row.get("mark"));
    }
}
