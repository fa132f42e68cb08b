package jp.musubi.platform.pmh.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 広がり。How many take part, by fiscal year and by prefecture.
 *
 * @param served of them, how many are served today: joined, and delegated where that is needed
 * @param years 年度 and how many had joined by its end
 */
public record Rollout(int all, int joined, int served, List<Year> years, List<Line> lines) {

    public Rollout {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** 年度。 @param added in it */
    public record Year(int year, int added, int total) {}

    /** 一つの自治体。 */
    public record Line(Municipality municipality, Standing standing) {}

    /** 今日の様子。 */
    public enum Standing {
        SERVED,
        LATER,
        NOT_DELEGATED
    }

    public static Rollout of(List<Municipality> all, Serving serving, LocalDate today) {
        List<Line> lines = all.stream()
                .map(one -> new Line(one, standing(one, serving, today)))
                .toList();
        int joined = (int)
                all.stream().filter(one -> !today.isBefore(one.joinedOn())).count();
        int served = (int) lines.stream()
                .filter(line -> line.standing() == Standing.SERVED)
                .count();
        return new Rollout(all.size(), joined, served, years(all), lines);
    }

    private static Standing standing(Municipality one, Serving serving, LocalDate today) {
        if (today.isBefore(one.joinedOn())) {
            return Standing.LATER;
        }
        return serving.servedOn(one, today) ? Standing.SERVED : Standing.NOT_DELEGATED;
    }

    private static List<Year> years(List<Municipality> all) {
        Map<Integer, Integer> added = new TreeMap<>();
        all.forEach(one -> added.merge(fiscalYear(one.joinedOn()), 1, Integer::sum));
        List<Year> years = new ArrayList<>();
        int total = 0;
        for (Map.Entry<Integer, Integer> each : added.entrySet()) {
            total += each.getValue();
            years.add(new Year(each.getKey(), each.getValue(), total));
        }
        return years;
    }

    private static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }
}
