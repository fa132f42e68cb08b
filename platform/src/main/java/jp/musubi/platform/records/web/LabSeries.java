package jp.musubi.platform.records.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.musubi.platform.records.charts.Chart;
import jp.musubi.platform.records.charts.ChartPoint;
import jp.musubi.platform.records.sixitems.Measured;
import org.jspecify.annotations.Nullable;

/**
 * 一つの検査の移りゆき。The values of one test in one unit, of all facilities.
 *
 * @param rows newest first, at least one
 * @param chart null for values of fewer than two days
 */
record LabSeries(List<ItemLine> rows, @Nullable Chart chart) {

    /** As many values stand under the picture; all of them on the page of the class. */
    static final int SHOWN = 5;

    /** As many are drawn on the doctor's screen: more are no longer told apart in a small picture. */
    static final int DRAWN = 24;

    /** The newest value out of its range first, then by its day, the newest first. */
    private static final Comparator<LabSeries> ORDER = Comparator.comparing((LabSeries each) -> !each.isOut())
            .thenComparing(LabSeries::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    LabSeries {
        rows = List.copyOf(rows);
    }

    /** @param lines newest first */
    static List<LabSeries> listOf(List<ItemLine> lines) {
        return listOf(lines, lines.size());
    }

    /** Of each test the newest values, {@code most} at most. */
    static List<LabSeries> listOf(List<ItemLine> lines, int most) {
        Map<String, List<ItemLine>> tests = new LinkedHashMap<>();
        for (ItemLine line : lines) {
            String unit = line.detail().unit();
            tests.computeIfAbsent(line.origin().thing() + " " + unit, key -> new ArrayList<>())
                    .add(line);
        }
        return tests.values().stream()
                .map(rows -> rows.subList(0, Math.min(most, rows.size())))
                .map(rows -> new LabSeries(rows, Chart.of(points(rows))))
                .sorted(ORDER)
                .toList();
    }

    private static List<ChartPoint> points(List<ItemLine> rows) {
        return rows.stream().flatMap(LabSeries::point).toList();
    }

    private static Stream<ChartPoint> point(ItemLine row) {
        LocalDate day = row.day();
        Measured measured = row.facts().measured();
        return day == null || measured == null
                ? Stream.empty()
                : Stream.of(new ChartPoint(day, measured.value(), measured.low(), measured.high(), measured.side()));
    }

    public ItemLine newest() {
        return rows.get(0);
    }

    /** The newest values, for the table under the picture. */
    public List<ItemLine> shown() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    private @Nullable LocalDate day() {
        return newest().day();
    }

    private boolean isOut() {
        return newest().side().isOut();
    }
}
