package jp.musubi.platform.outbreaks.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.areas.Prefecture;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import jp.musubi.platform.outbreaks.notices.Viewer;
import org.springframework.stereotype.Service;

/** 数と曲線を作る。Asks for no right: the viewer says what is counted and which small counts are told. */
@Service
public class DrawFigures {

    private static final int DAYS_OF_WEEK = 7;

    private final OutbreakFigureRows rows;

    DrawFigures(OutbreakFigureRows rows) {
        this.rows = rows;
    }

    /**
     * 数の頁の中身。
     *
     * @param all curve of all that the viewer sees
     * @param places of the country, by what was reported
     */
    public record Figures(Curve all, List<Curve> classes, List<Curve> ages, List<PlaceCount> places) {}

    public record PlaceCount(Prefecture prefecture, Count count) {
        public Tile tile() {
            return Tile.of(prefecture.code());
        }

        /** As it stands in a tile: without 都, 府 or 県. */
        public String shortName() {
            String name = prefecture.japanese();
            return name.equals("北海道") ? name : name.substring(0, name.length() - 1);
        }
    }

    /** One line for a file: a day, a class, a band of ages. */
    public record Line(LocalDate day, String diseaseClass, String band, long number) {}

    public Figures draw(Asked asked, Viewer viewer) {
        List<OutbreakFigureRows.Day> days = rows.days(asked, viewer);
        return new Figures(
                Curve.of("", asked, sum(days)),
                curves(asked, days, OutbreakFigureRows.Day::diseaseClass),
                curves(asked, days, OutbreakFigureRows.Day::band),
                places(asked, viewer));
    }

    public List<Line> lines(Asked asked, Viewer viewer) {
        return rows.days(asked, viewer).stream()
                .map(day -> new Line(day.day(), day.diseaseClass(), day.band(), day.number()))
                .toList();
    }

    /** The whole country; a small count of another prefecture as a range. */
    public List<PlaceCount> places(Asked asked, Viewer viewer) {
        Map<String, Long> counts = new HashMap<>();
        rows.places(asked).forEach(place -> counts.put(place.prefecture(), place.number()));
        return Prefectures.list().stream()
                .map(prefecture -> {
                    long number = counts.getOrDefault(prefecture.code(), 0L);
                    return new PlaceCount(
                            prefecture, mayKnow(viewer, prefecture) ? Count.shown(number) : Count.guarded(number));
                })
                .toList();
    }

    /**
     * 週報の一行。
     *
     * @param week cases diagnosed in the week
     * @param year cases diagnosed since the year's first day
     */
    public record Weekly(String disease, long week, long year) {}

    /** @param monday of the week */
    public List<Weekly> weekly(LocalDate monday, Viewer viewer) {
        return rows.diseases(monday.withDayOfYear(1), monday, monday.plusDays(DAYS_OF_WEEK - 1), viewer).stream()
                .map(row -> new Weekly(row.disease(), row.week(), row.year()))
                .toList();
    }

    private static boolean mayKnow(Viewer viewer, Prefecture prefecture) {
        return viewer.role() == Role.MINISTRY
                || viewer.role() == Role.PREFECTURE && viewer.key().equals(prefecture.code());
    }

    private static List<Curve> curves(
            Asked asked, List<OutbreakFigureRows.Day> days, Function<OutbreakFigureRows.Day, String> by) {
        Map<String, List<OutbreakFigureRows.Day>> series = new TreeMap<>();
        days.forEach(day ->
                series.computeIfAbsent(by.apply(day), none -> new ArrayList<>()).add(day));
        return series.entrySet().stream()
                .map(each -> Curve.of(each.getKey(), asked, sum(each.getValue())))
                .toList();
    }

    private static Map<LocalDate, Long> sum(List<OutbreakFigureRows.Day> days) {
        Map<LocalDate, Long> sums = new TreeMap<>();
        days.forEach(day -> sums.merge(day.day(), day.number(), Long::sum));
        return sums;
    }
}
