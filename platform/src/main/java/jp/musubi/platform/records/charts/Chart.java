package jp.musubi.platform.records.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * 小さな図。A line of the values over time in a picture of {@link #WIDTH} by {@link #HEIGHT}, with a band for the reference range of
 * the newest value and a mark on each: a dot inside its range, a triangle upward above it, downward below it. All that it shows
 * stands in the table beside it.
 *
 * @param line points of the polyline, {@code x,y x,y}
 * @param dots path of the marks of values that are not out of their range; empty for none
 * @param high path of the marks of those above
 * @param low path of the marks of those below
 * @param bandTop upper edge of the reference range; null when it has none
 * @param first day of the first value
 * @param last day of the last one
 * @param count values in the picture
 */
public record Chart(
        String line,
        String dots,
        String high,
        String low,
        @Nullable Double bandTop,
        double bandHeight,
        LocalDate first,
        LocalDate last,
        int count) {

    public static final int WIDTH = 240;
    public static final int HEIGHT = 64;

    private static final int EDGE = 8;

    /** In any order; null for fewer than two days. */
    public static @Nullable Chart of(List<ChartPoint> points) {
        if (points.stream().map(ChartPoint::day).distinct().count() < 2) {
            return null;
        }
        List<ChartPoint> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparing(ChartPoint::day));
        return new Drawing(sorted).draw();
    }

    /**
     * The picture as SVG, its colours in the stylesheet: the CSP forbids a style here.
     *
     * @param label what the picture shows, in words
     */
    public String svg(String label) {
        StringBuilder svg = new StringBuilder(
                        "<svg class=\"trend-line\" viewBox=\"0 0 240 64\" width=\"240\" height=\"64\"")
                .append(" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label, "UTF-8"))
                .append("\">");
        if (bandTop != null) {
            tenths(svg.append("<rect class=\"band\" x=\"0\" width=\"240\" y=\""), bandTop);
            tenths(svg.append("\" height=\""), bandHeight).append("\"></rect>");
        }
        return svg.append("<polyline points=\"")
                .append(line)
                .append("\"></polyline><path d=\"")
                .append(dots)
                .append("\"></path><path class=\"out\" d=\"")
                .append(high)
                .append(low)
                .append("\"></path></svg>")
                .toString();
    }

    /** Bounds of the values and of the band, and the days between first and last. */
    private static final class Drawing {

        private final List<ChartPoint> points;
        private final ChartPoint first;
        private final ChartPoint newest;
        private final double least;
        private final double most;
        private final long days;

        Drawing(List<ChartPoint> points) {
            this.points = points;
            first = points.get(0);
            newest = points.get(points.size() - 1);
            List<BigDecimal> all =
                    new ArrayList<>(points.stream().map(ChartPoint::value).toList());
            all.add(Objects.requireNonNullElse(newest.low(), newest.value()));
            all.add(Objects.requireNonNullElse(newest.high(), newest.value()));
            least = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
            most = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
            days = ChronoUnit.DAYS.between(first.day(), newest.day());
        }

        Chart draw() {
            StringBuilder line = new StringBuilder();
            StringBuilder dots = new StringBuilder();
            StringBuilder high = new StringBuilder();
            StringBuilder low = new StringBuilder();
            for (ChartPoint point : points) {
                double x = x(point.day());
                double y = y(point.value().doubleValue());
                line.append(line.isEmpty() ? "" : " ");
                tenths(tenths(line, x).append(','), y);
                switch (point.side()) {
                    case HIGH -> triangle(high, x, y, -1);
                    case LOW -> triangle(low, x, y, 1);
                    case INSIDE, UNKNOWN -> dot(dots, x, y);
                }
            }
            BigDecimal from = newest.low();
            BigDecimal to = newest.high();
            boolean band = from != null || to != null;
            double top = to == null ? 0 : y(to.doubleValue());
            double bottom = from == null ? HEIGHT : y(from.doubleValue());
            return new Chart(
                    line.toString(),
                    dots.toString(),
                    high.toString(),
                    low.toString(),
                    band ? top : null,
                    band ? rounded(bottom - top) : 0,
                    first.day(),
                    newest.day(),
                    points.size());
        }

        private double x(LocalDate day) {
            long since = ChronoUnit.DAYS.between(first.day(), day);
            return rounded(EDGE + (double) since / days * (WIDTH - 2 * EDGE));
        }

        private double y(double value) {
            double share = most == least ? 0.5 : (value - least) / (most - least);
            return rounded(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE));
        }
    }

    private static void dot(StringBuilder path, double x, double y) {
        tenths(tenths(path.append('M'), x - 3).append(' '), y).append("a3 3 0 1 0 6 0a3 3 0 1 0-6 0z");
    }

    /** @param way -1 for a tip upward, 1 for one downward */
    private static void triangle(StringBuilder path, double x, double y, int way) {
        tenths(tenths(path.append('M'), x).append(' '), y + way * 6);
        path.append("l-5 ").append(way * -9).append("h10z");
    }

    /** With one place; a screen has some thousand of them, and writing a double in general is dear. */
    private static StringBuilder tenths(StringBuilder to, double value) {
        long tenths = Math.round(value * 10);
        return to.append(tenths < 0 ? "-" : "")
                .append(Math.abs(tenths) / 10)
                .append('.')
                .append(Math.abs(tenths) % 10);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
