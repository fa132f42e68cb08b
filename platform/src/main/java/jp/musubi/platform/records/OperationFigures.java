package jp.musubi.platform.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * 運営の数。
 *
 * @param steps minutes or hours in which something came in, newest first
 * @param rules for which something was refused in the span, most first, at most ten
 * @param letters of all facilities by state, of those that wait for somebody: WAITING, OPENABLE, OPENED
 * @param waiting submissions received and not yet judged
 * @param uses of facilities that sent today, nearest to a limit first, at most ten
 */
public record OperationFigures(
        OperationSpan span,
        List<Step> steps,
        List<SubmissionFigures.RuleCount> rules,
        Map<String, Integer> letters,
        int waiting,
        List<Use> uses) {

    public OperationFigures {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
        letters = Map.copyOf(letters);
        uses = List.copyOf(uses);
    }

    /** 一分、または一時間に届いた数。 */
    public record Step(Instant begin, Map<SubmissionState, Integer> counts) {

        public Step {
            counts = Map.copyOf(counts);
        }

        public int refused() {
            return of(SubmissionState.REFUSED);
        }

        private int of(SubmissionState state) {
            return counts.getOrDefault(state, 0);
        }

        public int received() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * 一施設の、今日の使いみち。
     *
     * @param facility code
     * @param documents receipt numbers taken today, in blocks
     * @param lists lists that are not over
     * @param percent of the nearest of its limits, rounded down
     */
    public record Use(String facility, int documents, long bytes, int lists, int percent) {

        /** From which on an operator should look. */
        private static final int NEAR = 80;

        public boolean near() {
            return percent >= NEAR;
        }

        public long megabytes() {
            return bytes / 1024 / 1024;
        }
    }

    public int received() {
        return steps.stream().mapToInt(Step::received).sum();
    }

    public int refused() {
        return sum(SubmissionState.REFUSED);
    }

    /** On which the platform failed. */
    public int broken() {
        return sum(SubmissionState.BROKEN);
    }

    private int sum(SubmissionState state) {
        return steps.stream().mapToInt(step -> step.of(state)).sum();
    }
}
