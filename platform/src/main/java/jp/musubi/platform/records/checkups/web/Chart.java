package jp.musubi.platform.records.checkups.web;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.musubi.platform.records.checkups.Trend;
import org.jspecify.annotations.Nullable;

/**
 * 経年の小さな図。A line of the values over time in a picture of {@link #WIDTH} by {@link #HEIGHT}, with a band for the reference
 * range of the newest value. All that it shows stands in the table beside it.
 *
 * @param line points of the polyline, {@code x,y x,y}
 * @param bandTop upper edge of the reference range; null when it has none
 */
record Chart(String line, List<Dot> dots, @Nullable Double bandTop, double bandHeight) {

    static final int WIDTH = 240;
    static final int HEIGHT = 64;
    private static final int EDGE = 8;

    /** Rounded to a tenth, the text as sent. */
    record Dot(double x, double y, String amount) {}

    /** Null for fewer than two numbers on two days. */
    static @Nullable Chart of(Trend trend) {
        List<Trend.Point> points =
                trend.points().stream().filter(point -> point.number() != null).toList();
        if (points.stream().map(Trend.Point::day).distinct().count() < 2) {
            return null;
        }
        Trend.Point newest = points.get(points.size() - 1);
        Double low = number(newest.range().low());
        Double high = number(newest.range().high());
        List<Double> all = new ArrayList<>(points.stream().map(Chart::value).toList());
        if (low != null) {
            all.add(low);
        }
        if (high != null) {
            all.add(high);
        }
        double least = all.stream().mapToDouble(each -> each).min().orElse(0);
        double most = all.stream().mapToDouble(each -> each).max().orElse(0);
        Scale scale = new Scale(least, most);
        long days = ChronoUnit.DAYS.between(points.get(0).day(), newest.day());
        List<Dot> dots = points.stream()
                .map(point -> new Dot(
                        x(ChronoUnit.DAYS.between(points.get(0).day(), point.day()), days),
                        scale.y(value(point)),
                        point.amount()))
                .toList();
        String line = dots.stream()
                .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
                .collect(Collectors.joining(" "));
        boolean band = low != null || high != null;
        double top = high == null ? 0 : scale.y(high);
        double bottom = low == null ? HEIGHT : scale.y(low);
        return new Chart(line, dots, band ? top : null, band ? rounded(bottom - top) : 0);
    }

    /** Bounds of the values, the room of the picture. */
    private record Scale(double least, double most) {

        double y(double value) {
            double share = most == least ? 0.5 : (value - least) / (most - least);
            return rounded(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE));
        }
    }

    private static double x(long day, long days) {
        return rounded(EDGE + (double) day / days * (WIDTH - 2 * EDGE));
    }

    private static double value(Trend.Point point) {
        BigDecimal number = point.number();
        return number == null ? 0 : number.doubleValue();
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
