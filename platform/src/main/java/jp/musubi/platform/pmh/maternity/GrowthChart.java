package jp.musubi.platform.pmh.maternity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.musubi.standard.growth.GrowthTable;
import jp.musubi.standard.growth.GrowthTable.Band;
import jp.musubi.standard.growth.GrowthTable.Point;
import jp.musubi.standard.growth.Measure;
import jp.musubi.standard.vaccinations.Child;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * 成長曲線。The seven lines of the table and the child's own values, as SVG (ADR 0033); every value stands in the table under it, with
 * the lines between which it lies.
 */
public final class GrowthChart {

    private static final GrowthTable TABLE = GrowthTable.shipped();
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 44;
    private static final int RIGHT = 44;
    private static final int TOP = 12;
    private static final int BOTTOM = 36;
    private static final double DAYS_OF_MONTH = 30.4375;
    private static final int INFANT_MONTHS = 24;
    private static final int MOST_MONTHS = 78;

    private final Measure measure;
    private final List<Point> curve;
    private final List<Dot> dots;
    private final int months;

    private GrowthChart(Measure measure, List<Point> curve, List<Dot> dots, int months) {
        this.measure = measure;
        this.curve = curve;
        this.dots = dots;
        this.months = months;
    }

    /** 一つの値。 @param value in units of the measure @param band between which two percentiles */
    public record Dot(LocalDate day, int days, int value, Band band) {}

    static boolean reaches(LocalDate born, LocalDate day) {
        return ChronoUnit.MONTHS.between(born, day) < MOST_MONTHS;
    }

    static GrowthChart of(Child child, Measure measure, List<CheckupResult> results, LocalDate today) {
        int months = ChronoUnit.MONTHS.between(child.born(), today) < INFANT_MONTHS ? INFANT_MONTHS : MOST_MONTHS;
        List<Dot> dots = new ArrayList<>();
        for (CheckupResult one : results) {
            Integer value = value(one, measure);
            if (value != null && !one.day().isBefore(child.born()) && reaches(child.born(), one.day())) {
                int days = (int) ChronoUnit.DAYS.between(child.born(), one.day());
                dots.add(new Dot(one.day(), days, value, TABLE.bandOf(child.female(), measure, days, value)));
            }
        }
        dots.sort((one, other) -> one.day().compareTo(other.day()));
        return new GrowthChart(measure, TABLE.curve(child.female(), measure), List.copyOf(dots), months);
    }

    /** Grams are ten to a unit of the table, millimetres are its units. */
    private static @Nullable Integer value(CheckupResult one, Measure measure) {
        Integer grams = one.measured().weight();
        return measure == Measure.WEIGHT
                ? (grams == null ? null : Integer.valueOf(grams / 10))
                : one.measured().height();
    }

    public Measure measure() {
        return measure;
    }

    /** The oldest first. */
    public List<Dot> dots() {
        return dots;
    }

    /** Kilograms, or centimetres. */
    public String text(int value) {
        return measure == Measure.WEIGHT
                ? "%d.%02d".formatted(value / measure.perUnit(), value % measure.perUnit())
                : "%d.%d".formatted(value / measure.perUnit(), value % measure.perUnit());
    }

    /** @param label what the picture shows, in words */
    public String svg(String label) {
        var svg = new StringBuilder("<svg class=\"growth\" viewBox=\"0 0 640 400\" role=\"img\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label, "UTF-8"))
                .append("\">");
        grid(svg);
        for (int line = 0; line < GrowthTable.PERCENTILES.size(); line++) {
            line(svg, line);
        }
        own(svg);
        return svg.append("</svg>").toString();
    }

    private void grid(StringBuilder svg) {
        int step = months == INFANT_MONTHS ? 3 : 12;
        for (int month = 0; month <= months; month += step) {
            String x = tenths(x(month * DAYS_OF_MONTH));
            svg.append("<path class=\"grid\" d=\"M")
                    .append(x)
                    .append(' ')
                    .append(TOP)
                    .append('V')
                    .append(HEIGHT - BOTTOM);
            svg.append("\"></path><text x=\"").append(x).append("\" y=\"").append(HEIGHT - BOTTOM + 18);
            svg.append("\" text-anchor=\"middle\">").append(month).append("</text>");
        }
        int unit = measure.perUnit() * (measure == Measure.WEIGHT ? (months == INFANT_MONTHS ? 2 : 5) : 10);
        for (int value = (least() / unit + 1) * unit; value <= most(); value += unit) {
            String y = tenths(y(value));
            svg.append("<path class=\"grid\" d=\"M")
                    .append(LEFT)
                    .append(' ')
                    .append(y)
                    .append('H')
                    .append(WIDTH - RIGHT);
            svg.append("\"></path><text x=\"")
                    .append(LEFT - 6)
                    .append("\" y=\"")
                    .append(y);
            svg.append("\" text-anchor=\"end\">")
                    .append(value / measure.perUnit())
                    .append("</text>");
        }
    }

    private void line(StringBuilder svg, int line) {
        int percentile = GrowthTable.PERCENTILES.get(line);
        svg.append("<polyline class=\"")
                .append(percentile == 50 ? "middle" : "side")
                .append("\" points=\"");
        double endsAt = 0;
        for (Point point : shown()) {
            endsAt = y(point.values().get(line));
            svg.append(tenths(x(point.days())))
                    .append(',')
                    .append(tenths(endsAt))
                    .append(' ');
        }
        svg.append("\"></polyline><text x=\"")
                .append(WIDTH - RIGHT + 4)
                .append("\" y=\"")
                .append(tenths(endsAt + 4));
        svg.append("\">").append(percentile).append("</text>");
    }

    private void own(StringBuilder svg) {
        if (dots.isEmpty()) {
            return;
        }
        svg.append("<polyline class=\"own\" points=\"");
        dots.forEach(dot -> svg.append(tenths(x(dot.days())))
                .append(',')
                .append(tenths(y(dot.value())))
                .append(' '));
        svg.append("\"></polyline><path class=\"dots\" d=\"");
        dots.forEach(dot -> svg.append('M')
                .append(tenths(x(dot.days()) - 4))
                .append(' ')
                .append(tenths(y(dot.value())))
                .append("a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"));
        svg.append("\"></path>");
    }

    private List<Point> shown() {
        return curve.stream()
                .filter(point -> point.days() <= months * DAYS_OF_MONTH)
                .toList();
    }

    private int least() {
        int own = dots.stream().mapToInt(Dot::value).min().orElse(Integer.MAX_VALUE);
        return Math.min(own, Objects.requireNonNull(curve.get(0).values().get(0)));
    }

    private int most() {
        int own = dots.stream().mapToInt(Dot::value).max().orElse(0);
        List<Point> shown = shown();
        return Math.max(own, shown.get(shown.size() - 1).values().get(GrowthTable.PERCENTILES.size() - 1));
    }

    private double x(double days) {
        return LEFT + days / (months * DAYS_OF_MONTH) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (value - least()) / (most() - least()) * (HEIGHT - TOP - BOTTOM);
    }

    private static String tenths(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
