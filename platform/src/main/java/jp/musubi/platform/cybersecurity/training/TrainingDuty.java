package jp.musubi.platform.cybersecurity.training;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 受講する人の立場。A row of duties.tsv. @param kind 種別 of the courses that are its own @param needed of every facility */
public record TrainingDuty(String id, String kind, boolean needed, String japanese, String english) {

    private static final List<TrainingDuty> ALL = Table.read(TrainingDuty.class, "duties.tsv").stream()
            .map(row -> new TrainingDuty(
                    row.get("duty"),
                    row.get("kind"),
                    row.get("needed").equals("yes"),
                    row.get("japanese"),
                    row.get("english")))
            .toList();

    public static List<TrainingDuty> list() {
        return ALL;
    }

    public static Optional<TrainingDuty> find(String id) {
        return ALL.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }
}
