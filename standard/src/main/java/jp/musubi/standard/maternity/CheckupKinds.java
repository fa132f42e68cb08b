package jp.musubi.standard.maternity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 健診の表。Dated; mch-checkups.tsv. */
public final class CheckupKinds {

    private static final List<Row> ROWS = Table.read(CheckupKinds.class, "mch-checkups.tsv");

    private CheckupKinds() {}

    /** In the order of the table. */
    public static List<CheckupKind> listOn(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .map(CheckupKinds::kind)
                .toList();
    }

    public static Optional<CheckupKind> find(String code) {
        return ROWS.stream()
                .filter(row -> row.get("kind").equals(code))
                .map(CheckupKinds::kind)
                .findFirst();
    }

    private static CheckupKind kind(Row row) {
        return new CheckupKind(
                row.get("kind"),
                row.get("ja"),
                row.get("en"),
                row.get("group").equals("PREGNANT"),
                row.get("legal").equals("yes"),
                row.get("first"),
                row.get("last"));
    }
}
