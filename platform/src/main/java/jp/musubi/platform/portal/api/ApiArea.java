package jp.musubi.platform.portal.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathRow;

/**
 * 道の一区画。
 *
 * @param path the first part of its paths
 * @param anchor of its heading
 */
record ApiArea(String path, String anchor, List<ApiLine> lines) {

    private static final Set<Entrance> OF_SYSTEMS = Set.of(Entrance.TOKEN, Entrance.CLIENT);
    /** Open, and read by programs, in areas without a token. */
    private static final Set<String> READ_BY_PROGRAMS = Set.of("/.well-known", "/health");

    private static final String DEMO = "/demo";

    ApiArea {
        lines = List.copyOf(lines);
    }

    /** @param demo whether the synthetic country's own paths are among them */
    static List<ApiArea> listOf(List<PathRow> rows, boolean demo, URI url) {
        Set<String> areas = rows.stream()
                .filter(row -> OF_SYSTEMS.contains(row.entrance()))
                .map(ApiArea::areaOf)
                .collect(Collectors.toSet());
        areas.addAll(READ_BY_PROGRAMS);
        if (demo) {
            areas.add(DEMO);
        }
        Map<String, List<ApiLine>> lines = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> areas.contains(areaOf(row)))
                .forEach(row -> lines.computeIfAbsent(areaOf(row), area -> new ArrayList<>())
                        .add(ApiLine.of(row, url, demo)));
        return lines.entrySet().stream()
                .map(area ->
                        new ApiArea(area.getKey(), "area-" + area.getKey().replaceAll("[^a-z]", ""), area.getValue()))
                .toList();
    }

    private static String areaOf(PathRow row) {
        int second = row.pattern().indexOf('/', 1);
        return second < 0 ? row.pattern() : row.pattern().substring(0, second);
    }
}
