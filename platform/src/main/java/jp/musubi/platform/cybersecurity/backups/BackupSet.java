package jp.musubi.platform.cybersecurity.backups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;

/**
 * 控えの組。
 *
 * @param plans oldest first, never empty; the last counts
 * @param copies newest first
 * @param drills newest first
 */
public record BackupSet(
        UUID id, FacilityCode facility, List<PlanLine> plans, List<BackupCopy> copies, List<RestoreDrill> drills) {

    public BackupSet {
        plans = List.copyOf(plans);
        copies = List.copyOf(copies);
        drills = List.copyOf(drills);
    }

    /** A plan as it was written. */
    public record PlanLine(BackupPlan plan, Written written) {}

    public BackupPlan plan() {
        return plans.get(plans.size() - 1).plan();
    }

    public List<BackupCopy> kept() {
        return copies.stream().filter(BackupCopy::kept).toList();
    }

    /** None while everyday credentials reach the copies. */
    public Optional<BackupCopy> newestOffline() {
        return kept().stream()
                .filter(copy -> !plan().reachable() && copy.stands().standing().offline())
                .max(Comparator.comparing(BackupCopy::takenAt));
    }

    public Optional<BackupCopy> find(int copy) {
        return copies.stream().filter(each -> each.number() == copy).findFirst();
    }
}
