package jp.musubi.platform.records.checkups;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.records.CheckupResult.Range;
import org.jspecify.annotations.Nullable;

/**
 * 項目の経年。One item of a person over its checkups, oldest first, all in one unit.
 *
 * @param code of the item, whatever the method by which it was measured: the first nine digits of JLAC10
 * @param points at least one
 */
public record Trend(String code, String name, @Nullable String unit, List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * 一回の値。
     *
     * @param amount digits as sent
     * @param number null for what only has a bound (&lt; 3)
     */
    public record Point(
            LocalDate day, String amount, @Nullable BigDecimal number, Range range) {}

    /** In the reader's language, where a law names the item; else as sent. */
    public String nameFor(Locale reader) {
        return nameFor(reader, code, name);
    }

    /** The same of any item of a checkup. @param name as sent */
    public static String nameFor(Locale reader, String code, String name) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? LawItems.findEnglish(code).orElse(name)
                : name;
    }

    /** Whether there is something to compare. */
    public boolean isOverTime() {
        return points.stream().map(Point::day).distinct().count() > 1;
    }
}
