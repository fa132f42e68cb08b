package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 提出の数。What a facility sent in a period, as its ledger has it.
 *
 * @param from first day (JST)
 * @param until last day
 * @param days with at least one submission, newest first
 * @param rules rules and codes for which something was refused, most first; one submission counts once for each
 * @param letters states, of the letters sent in the period
 */
public record SubmissionFigures(
        LocalDate from, LocalDate until, List<Day> days, List<RuleCount> rules, Map<String, Integer> letters) {

    public SubmissionFigures {
        days = List.copyOf(days);
        rules = List.copyOf(rules);
        letters = Map.copyOf(letters);
    }

    /** 一日の数。 */
    public record Day(LocalDate day, Map<SubmissionState, Integer> counts) {

        public Day {
            counts = Map.copyOf(counts);
        }

        public int of(SubmissionState state) {
            return counts.getOrDefault(state, 0);
        }

        public int sent() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** 決まりごとの数。 */
    public record RuleCount(String rule, int submissions) {}

    /** All days together. */
    public Day total() {
        Map<SubmissionState, Integer> counts = new EnumMap<>(SubmissionState.class);
        days.forEach(day -> day.counts().forEach((state, number) -> counts.merge(state, number, Integer::sum)));
        return new Day(until, counts);
    }
}
