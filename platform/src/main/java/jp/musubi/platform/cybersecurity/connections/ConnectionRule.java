package jp.musubi.platform.cybersecurity.connections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 外部接続の決まり。A row of connection-rules.tsv. @param number of months; 0 for none */
public record ConnectionRule(String id, int number, String japanese, String english, String mark) {

    private static final List<Row> ROWS = Table.read(ConnectionRule.class, "connection-rules.tsv");

    /** Empty on a day on which it is not in force. */
    static Optional<ConnectionRule> find(String id, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(id) && row.inForceOn(day))
                .map(ConnectionRule::of)
                .findFirst();
    }

    public boolean sure() {
        return mark.equals("-");
    }

    private static ConnectionRule of(Row row) {
        String number = row.get("number");
        return new ConnectionRule(
                row.get("rule"),
                number.isEmpty() ? 0 : Integer.parseInt(number),
                row.get("japanese").replace("{n}", number),
                row.get("english").replace("{n}", number),
                row.get("mark"));
    }
}
