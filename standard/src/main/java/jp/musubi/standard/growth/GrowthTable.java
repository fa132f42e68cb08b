package jp.musubi.standard.growth;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 発育値の表。percentiles.tsv; between two ages it is read on the straight line. */
public final class GrowthTable {

    /** The percentiles of the table, the lowest first. */
    public static final List<Integer> PERCENTILES = List.of(3, 10, 25, 50, 75, 90, 97);

    private final List<Row> rows = Table.read(GrowthTable.class, "percentiles.tsv");

    private GrowthTable() {}

    public static GrowthTable shipped() {
        return new GrowthTable();
    }

    /** 一つの月齢。 @param days of age @param values of each percentile, in units of the measure */
    public record Point(int days, List<Integer> values) {

        public Point {
            values = List.copyOf(values);
        }
    }

    /** By age, from birth to the end of the table. */
    public List<Point> curve(boolean female, Measure measure) {
        String sex = female ? "FEMALE" : "MALE";
        return rows.stream()
                .filter(row -> row.get("sex").equals(sex) && row.get("measure").equals(measure.name()))
                .map(row -> new Point(
                        Integer.parseInt(row.get("days")),
                        PERCENTILES.stream()
                                .map(percentile -> Integer.valueOf(row.get("p" + percentile)))
                                .toList()))
                .toList();
    }

    /** 位置。Between which two percentiles; below the lowest from is 0, above the highest to is 100. */
    public record Band(int from, int to) {

        public boolean isOutside() {
            return from == 0 || to == 100;
        }
    }

    /**
     * Where a value lies among children of that sex and age.
     *
     * @param days of age; beyond the end of the table that of its end
     * @param value in units of the measure
     */
    public Band bandOf(boolean female, Measure measure, int days, int value) {
        List<Double> line = at(curve(female, measure), days);
        int above = 0;
        while (above < line.size() && value >= line.get(above)) {
            above++;
        }
        int from = above == 0 ? 0 : PERCENTILES.get(above - 1);
        int to = above == line.size() ? 100 : PERCENTILES.get(above);
        return new Band(from, to);
    }

    private static List<Double> at(List<Point> curve, int days) {
        Point before = curve.get(0);
        for (Point point : curve) {
            if (point.days() >= days) {
                return between(before, point, days);
            }
            before = point;
        }
        return before.values().stream().map(Integer::doubleValue).toList();
    }

    private static List<Double> between(Point before, Point after, int days) {
        int span = after.days() - before.days();
        double share = span == 0 ? 0 : (double) (days - before.days()) / span;
        return Stream.iterate(0, place -> place + 1)
                .limit(PERCENTILES.size())
                .map(place -> before.values().get(place)
                        + share * (after.values().get(place) - before.values().get(place)))
                .toList();
    }
}
