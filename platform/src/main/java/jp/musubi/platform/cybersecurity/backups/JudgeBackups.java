package jp.musubi.platform.cybersecurity.backups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 控えを見る。What of backup-rules.tsv is not held on a day; days are those of Japan. */
public final class JudgeBackups {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final LocalDate today;
    private final List<BackupFinding> found = new ArrayList<>();

    private JudgeBackups(LocalDate today) {
        this.today = today;
    }

    /** Findings of one set, in the order of the table. One that is ended has none. */
    public static List<BackupFinding> judge(BackupSet set, LocalDate today) {
        var judge = new JudgeBackups(today);
        if (!set.plan().ended()) {
            judge.offline(set);
            judge.drills(set);
            judge.generations(set);
        }
        judge.found.sort(Comparator.comparing(finding -> finding.rule().id()));
        return List.copyOf(judge.found);
    }

    /** 3-2-1: what all sets of one system lack together. */
    public static List<BackupFinding> judgeSystem(List<BackupSet> sets, LocalDate today) {
        var judge = new JudgeBackups(today);
        long copies = sets.stream().mapToLong(set -> set.kept().size()).sum();
        List<BackupSet> filled =
                sets.stream().filter(set -> !set.kept().isEmpty()).toList();
        // The data in use is one of the three copies.
        judge.fewer("S01", copies + 1);
        judge.fewer(
                "S02",
                filled.stream().map(set -> set.plan().medium()).distinct().count());
        judge.fewer("S03", filled.stream().filter(set -> set.plan().offsite()).count());
        return List.copyOf(judge.found);
    }

    private void offline(BackupSet set) {
        BackupCopy newest = set.newestOffline().orElse(null);
        if (set.plan().reachable()) {
            tell("B04", 0);
        } else if (newest == null) {
            tell("B01", 0);
        } else if (ChronoUnit.DAYS.between(day(newest.takenAt()), today)
                > set.plan().days()) {
            tell("B02", set.plan().days());
        }
    }

    private void drills(BackupSet set) {
        int months = BackupRule.find("B03", today).flatMap(BackupRule::number).orElse(0);
        boolean drilled = set.drills().stream()
                .filter(RestoreDrill::succeeded)
                .anyMatch(drill -> !day(drill.finishedAt()).plusMonths(months).isBefore(today));
        if (!drilled) {
            tell("B03", months);
        }
        if (set.drills().stream().findFirst().map(RestoreDrill::match).orElse(FileHashes.Match.UNKNOWN)
                == FileHashes.Match.DIFFERENT) {
            tell("B06", 0);
        }
    }

    private void generations(BackupSet set) {
        if (set.kept().size() < set.plan().generations()) {
            tell("B05", set.plan().generations());
        }
        fewer("B07", set.plan().generations());
        boolean unproved = set.kept().stream()
                .max(Comparator.comparing(BackupCopy::takenAt))
                .filter(copy -> copy.hashes().ofNames().isEmpty())
                .isPresent();
        if (unproved) {
            tell("B08", 0);
        }
    }

    private void fewer(String rule, long there) {
        BackupRule.find(rule, today)
                .flatMap(BackupRule::number)
                .filter(wanted -> there < wanted)
                .ifPresent(wanted -> tell(rule, wanted));
    }

    private void tell(String rule, int number) {
        BackupRule.find(rule, today).ifPresent(each -> found.add(new BackupFinding(each, number)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }
}
