package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.cybersecurity.backups.BackupFinding;
import jp.musubi.platform.cybersecurity.backups.BackupSet;
import jp.musubi.platform.cybersecurity.backups.JudgeBackups;
import jp.musubi.platform.cybersecurity.backups.RestoreDrill;
import org.jspecify.annotations.Nullable;

/** 見せる控えの組。What it is, and what the rules find of it today. */
record BackupView(BackupSet set, List<BackupFinding> findings) {

    /** A system with what 3-2-1 finds of all its sets. */
    record OfSystem(String system, List<BackupFinding> findings) {}

    static BackupView of(BackupSet set, LocalDate today) {
        return new BackupView(set, JudgeBackups.judge(set, today));
    }

    static List<BackupView> list(List<BackupSet> sets, LocalDate today) {
        return sets.stream().map(set -> of(set, today)).toList();
    }

    /** Systems of sets that are still kept, in their order. */
    static List<OfSystem> systems(List<BackupSet> sets, LocalDate today) {
        List<BackupSet> kept = sets.stream().filter(set -> !set.plan().ended()).toList();
        return kept.stream()
                .map(set -> set.plan().system())
                .distinct()
                .map(system -> new OfSystem(
                        system,
                        JudgeBackups.judgeSystem(
                                kept.stream()
                                        .filter(set -> set.plan().system().equals(system))
                                        .toList(),
                                today)))
                .toList();
    }

    public boolean red() {
        return findings.stream().anyMatch(BackupFinding::red);
    }

    /** The day of the newest generation that is offline; null for none. */
    public @Nullable LocalDate offlineOn() {
        return set.newestOffline().map(copy -> Days.of(copy.takenAt())).orElse(null);
    }

    /** The newest drill that succeeded; null for none. */
    public @Nullable RestoreDrill drilled() {
        return set.drills().stream().filter(RestoreDrill::succeeded).findFirst().orElse(null);
    }
}
