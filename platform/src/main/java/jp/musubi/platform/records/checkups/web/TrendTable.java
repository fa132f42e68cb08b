package jp.musubi.platform.records.checkups.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.charts.Chart;
import jp.musubi.platform.records.charts.ChartPoint;
import jp.musubi.platform.records.checkups.Trend;
import jp.musubi.platform.records.checkups.Trends;
import org.jspecify.annotations.Nullable;

/**
 * 経年の表。Items that were measured on several days, a column a day.
 *
 * @param days oldest first, at most {@link #COLUMNS} of the newest
 */
record TrendTable(List<LocalDate> days, List<Row> rows) {

    static final int COLUMNS = 6;

    record Row(
            Trend trend,
            List<String> cells,
            @Nullable String range,
            @Nullable Chart chart) {}

    static TrendTable of(List<Checkup> checkups) {
        List<Trend> trends =
                Trends.of(checkups).stream().filter(Trend::isOverTime).toList();
        List<LocalDate> all = trends.stream()
                .flatMap(trend -> trend.points().stream().map(Trend.Point::day))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        List<LocalDate> days = all.subList(Math.max(0, all.size() - COLUMNS), all.size());
        return new TrendTable(
                days, trends.stream().map(trend -> row(trend, days)).toList());
    }

    private static Row row(Trend trend, List<LocalDate> days) {
        Trend.Point newest = trend.points().get(trend.points().size() - 1);
        return new Row(
                trend,
                days.stream().map(day -> cell(trend, day)).toList(),
                RangeWords.of(newest.range()),
                Chart.of(points(trend)));
    }

    /** What only has a bound (&lt; 3) is in no picture. */
    private static List<ChartPoint> points(Trend trend) {
        return trend.points().stream()
                .flatMap(point -> Stream.ofNullable(point.number())
                        .map(number -> new ChartPoint(
                                point.day(),
                                number,
                                number(point.range().low()),
                                number(point.range().high()))))
                .toList();
    }

    private static @Nullable BigDecimal number(@Nullable String bound) {
        try {
            return bound == null ? null : new BigDecimal(bound);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Two reports of one day: both values. */
    private static String cell(Trend trend, LocalDate day) {
        return trend.points().stream()
                .filter(point -> point.day().equals(day))
                .map(Trend.Point::amount)
                .distinct()
                .reduce((one, other) -> one + " / " + other)
                .orElse("–");
    }
}
