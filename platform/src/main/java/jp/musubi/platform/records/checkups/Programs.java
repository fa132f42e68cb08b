package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.CheckupItems.RunBy;
import jp.musubi.platform.records.CheckupProgram;
import jp.musubi.platform.records.CheckupProgram.Law;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 実施区分の表。The rows of checkup-programs.tsv. */
final class Programs {

    private static final List<Row> ROWS = Table.read(Programs.class, "checkup-programs.tsv");

    private Programs() {}

    /** Of a checkup of that day; empty for a code that no row names: nothing of it is shown. */
    static Optional<CheckupProgram> find(String code, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("program").equals(code) && row.inForceOn(day))
                .findFirst()
                .map(Programs::program);
    }

    private static CheckupProgram program(Row row) {
        return new CheckupProgram(
                row.get("program"),
                row.get("japanese"),
                row.get("english"),
                RunBy.valueOf(row.get("run_by")),
                Law.valueOf(row.get("law")),
                row.get("voluntary").equals("yes"));
    }
}
