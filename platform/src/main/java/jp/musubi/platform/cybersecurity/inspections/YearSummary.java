package jp.musubi.platform.cybersecurity.inspections;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 年のまとめ。Counts of one prefecture's inspections of a fiscal year; no facility is named.
 *
 * @param planned inspections in the plan, without those that were cancelled
 * @param advised facilities that were given advice
 * @param unsettled advice that is not confirmed, {@code overdue} of it past its target date
 * @param frequent the item that was advised on most often; empty for none
 */
public record YearSummary(
        int planned, int visited, int advised, int advice, int unsettled, int overdue, String frequent) {

    static YearSummary of(List<Inspection> inspections, Collection<Advice> advice, LocalDate today) {
        List<Inspection> counted =
                inspections.stream().filter(each -> !each.state().cancelled()).toList();
        Map<String, Long> items = advice.stream().collect(Collectors.groupingBy(Advice::title, Collectors.counting()));
        return new YearSummary(
                counted.size(),
                (int) counted.stream().filter(each -> !each.state().planned()).count(),
                (int) advice.stream().map(Advice::inspection).distinct().count(),
                advice.size(),
                (int) advice.stream().filter(Advice::open).count(),
                (int) advice.stream().filter(each -> each.overdueOn(today)).count(),
                items.keySet().stream()
                        .max(Comparator.comparing((Function<String, Long>) title -> items.getOrDefault(title, 0L))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(""));
    }
}
