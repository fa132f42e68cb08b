package jp.musubi.platform.cybersecurity.bcp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** 訓練。A script that was played, with the real time of each step. @param done in the order of the script */
public record Drill(UUID id, DrillScript script, Instant begunAt, List<Done> done, String by) {

    /** The number of the step that ends a drill. */
    public static final int END = 0;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public Drill {
        done = List.copyOf(done);
    }

    /** A step that was done. @param evidence what shows it: a note, where a photo lies */
    public record Done(int step, Instant at, String evidence, String by) {}

    public LocalDate day() {
        return LocalDate.ofInstant(begunAt, JAPAN);
    }

    public boolean finished() {
        return find(END).isPresent();
    }

    public Optional<Done> find(int step) {
        return done.stream().filter(each -> each.step() == step).findFirst();
    }

    /** Minutes from the beginning; empty while it is not done. */
    public OptionalLong minutes(int step) {
        return find(step)
                .map(each ->
                        OptionalLong.of(Duration.between(begunAt, each.at()).toMinutes()))
                .orElse(OptionalLong.empty());
    }

    /** Lines of the check table that the steps that were done exercised. */
    static Set<String> linesOf(List<Drill> drills) {
        return drills.stream()
                .flatMap(drill -> drill.done().stream().flatMap(each -> drill.script().step(each.step()).stream()))
                .map(DrillScript.Step::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
