package jp.musubi.platform.kernel.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 道の表の入口。The rows of paths.tsv: every HTTP path of the platform. The doors are made from it, and a test holds it
 * against what the running app serves.
 */
public final class Paths {

    private static final Set<Entrance> OF_AREAS = Set.of(Entrance.TOKEN, Entrance.CARD, Entrance.DESK, Entrance.DEMO);
    private static final List<PathRow> ROWS = load();

    private Paths() {}

    /** All paths, in the order of the table. */
    public static List<PathRow> list() {
        return ROWS;
    }

    /** The areas of an entrance with all below them, as patterns: {@code /fhir}, {@code /fhir/**}. */
    public static String[] listAreas(Entrance entrance) {
        return areasOf(entrance).flatMap(area -> Stream.of(area, area + "/**")).toArray(String[]::new);
    }

    /** The patterns of open paths inside the areas of tokens, or of those elsewhere. */
    public static String[] listOpen(boolean amongTokens) {
        Set<String> areas = new HashSet<>(areasOf(Entrance.TOKEN).toList());
        return ROWS.stream()
                .filter(row -> row.entrance() == Entrance.OPEN && areas.contains(row.area()) == amongTokens)
                .map(PathRow::pattern)
                .distinct()
                .toArray(String[]::new);
    }

    private static Stream<String> areasOf(Entrance entrance) {
        return ROWS.stream()
                .filter(row -> row.entrance() == entrance)
                .map(PathRow::area)
                .distinct();
    }

    private static List<PathRow> load() {
        List<PathRow> rows =
                DatedTable.list("paths.tsv").stream().map(PathRow::of).toList();
        refuseMixedAreas(rows);
        return rows;
    }

    /** All of an area but its open paths is behind one entrance, also a path that nobody wrote a row for. */
    private static void refuseMixedAreas(List<PathRow> rows) {
        var entrances = new HashMap<String, Entrance>();
        for (PathRow row : rows) {
            if (OF_AREAS.contains(row.entrance())) {
                Entrance first = entrances.putIfAbsent(row.area(), row.entrance());
                if (first != null && first != row.entrance()) {
                    throw new IllegalStateException("paths.tsv: two entrances to one area: " + row.area());
                }
            }
        }
    }
}
