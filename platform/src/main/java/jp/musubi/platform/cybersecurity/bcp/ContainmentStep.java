package jp.musubi.platform.cybersecurity.bcp;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Table;

/** 封じ込めの段。A row of containment.tsv; the first is cut first. */
public record ContainmentStep(String id, String japanese, String english, String help) {

    public static List<ContainmentStep> list(LocalDate day) {
        return Table.read(ContainmentStep.class, "containment.tsv").stream()
                .filter(row -> row.inForceOn(day))
                .map(row ->
                        new ContainmentStep(row.get("step"), row.get("japanese"), row.get("english"), row.get("help")))
                .toList();
    }
}
