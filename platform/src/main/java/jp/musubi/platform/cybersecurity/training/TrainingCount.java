package jp.musubi.platform.cybersecurity.training;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * 研修を終えた施設の数。
 *
 * @param any in which somebody completed a course
 * @param whole in which each needed duty completed a course of its kind
 */
public record TrainingCount(long any, long whole) {

    public static final TrainingCount NONE = new TrainingCount(0, 0);

    /** @param facilities duties that completed a course of their kind, a facility each */
    static TrainingCount of(Collection<Set<String>> facilities) {
        List<String> needed = TrainingDuty.list().stream()
                .filter(TrainingDuty::needed)
                .map(TrainingDuty::id)
                .toList();
        long whole =
                facilities.stream().filter(duties -> duties.containsAll(needed)).count();
        return new TrainingCount(facilities.size(), whole);
    }
}
