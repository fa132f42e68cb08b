package jp.musubi.platform.cybersecurity.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 役割分担で見つかったこと。A row of contract-rules.tsv that a line does not hold. */
public record ContractFinding(String rule, boolean flag, String japanese, String english, String mark) {

    private static final List<Row> RULES = Table.read(ContractFinding.class, "contract-rules.tsv");

    /** Of a line with these duties and what came of the first talk, on a day; in the order of the table. */
    public static List<ContractFinding> judge(List<Duty> duties, @Nullable ContractCheck check, LocalDate day) {
        List<String> broken = check == null ? new ArrayList<>() : talk(check, day);
        long accountable = duties.stream().filter(Duty::accountable).count();
        if (duties.stream().noneMatch(Duty::does)) {
            broken.add("K01");
        }
        if (accountable > 1) {
            broken.add("K02");
        }
        if (accountable == 0) {
            broken.add("K03");
        }
        return RULES.stream()
                .filter(row -> broken.contains(row.get("rule")) && row.inForceOn(day))
                .map(row -> new ContractFinding(
                        row.get("rule"),
                        row.get("severity").equals("FLAG"),
                        row.get("japanese"),
                        row.get("english"),
                        row.get("mark")))
                .toList();
    }

    private static List<String> talk(ContractCheck check, LocalDate day) {
        List<String> broken = new ArrayList<>();
        LocalDate completed = check.completedOn();
        if (!check.agreed() && completed == null) {
            broken.add("K04");
        }
        if (completed != null && completed.isBefore(check.firstOn())) {
            broken.add("K05");
        }
        if (check.agreed() && completed != null) {
            broken.add("K06");
        }
        if (check.firstOn().isAfter(day) || completed != null && completed.isAfter(day)) {
            broken.add("K07");
        }
        return broken;
    }

    public boolean sure() {
        return mark.equals("-");
    }
}
