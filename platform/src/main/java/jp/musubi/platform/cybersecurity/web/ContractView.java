package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.cybersecurity.contracts.Cell;
import jp.musubi.platform.cybersecurity.contracts.ContractCheck;
import jp.musubi.platform.cybersecurity.contracts.ContractFinding;
import jp.musubi.platform.cybersecurity.contracts.ContractLine;
import jp.musubi.platform.cybersecurity.contracts.RoleTable;
import org.jspecify.annotations.Nullable;

/**
 * 見せる役割分担。
 *
 * @param party who looks: its own cells are fields
 * @param facilityName how the facility is called in the table
 */
record ContractView(RoleTable table, String party, String facilityName, List<Line> lines) {

    /**
     * A row with the cell of each party, in the order of the parties.
     *
     * @param check what came of the first talk; null for none yet
     * @param newGroup whether its group begins here
     */
    record Line(
            int place,
            ContractLine line,
            List<Said> said,
            @Nullable ContractCheck check,
            List<ContractFinding> findings,
            boolean newGroup) {}

    /** @param cell null while the party has said nothing */
    record Said(String name, boolean own, @Nullable Cell cell) {}

    static ContractView of(RoleTable table, String party, String facilityName, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        String group = "";
        for (ContractLine line : ContractLine.list(day)) {
            List<Said> said = table.parties().stream()
                    .map(each -> new Said(
                            each.isEmpty() ? facilityName : each, each.equals(party), table.cell(each, line.id())))
                    .toList();
            boolean begins = !(line.part() + line.group()).equals(group);
            group = line.part() + line.group();
            ContractCheck check = table.check(line.id());
            List<ContractFinding> findings = ContractFinding.judge(table.duties(line.id()), check, day);
            lines.add(new Line(lines.size(), line, said, check, findings, begins));
        }
        return new ContractView(table, party, facilityName, List.copyOf(lines));
    }

    public long getFlags() {
        return lines.stream()
                .filter(line -> line.findings().stream().anyMatch(ContractFinding::flag))
                .count();
    }

    public String nameOf(String each) {
        return each.isEmpty() ? facilityName : each;
    }
}
