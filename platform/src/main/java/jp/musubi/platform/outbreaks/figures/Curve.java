package jp.musubi.platform.outbreaks.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * 流行曲線。Bars by day as the path of an SVG picture, scaled to the highest day (ADR 0033).
 *
 * @param key of the series: a class, or a band of ages; empty for all
 * @param path of all bars
 * @param most on one day
 */
public record Curve(String key, String path, long total, long most) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 60;

    static Curve of(String key, Asked asked, Map<LocalDate, Long> days) {
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long span = ChronoUnit.DAYS.between(asked.from(), asked.until()) + 1;
        double width = (double) WIDTH / span;
        var path = new StringBuilder();
        days.forEach((day, number) -> {
            double height = (double) number / most * HEIGHT;
            double x = ChronoUnit.DAYS.between(asked.from(), day) * width;
            path.append("M%.1f %d".formatted(x, HEIGHT))
                    .append("v-%.1fh%.1fv%.1fz".formatted(height, width * 0.9, height));
        });
        return new Curve(
                key,
                path.toString(),
                days.values().stream().mapToLong(Long::longValue).sum(),
                most);
    }
}
