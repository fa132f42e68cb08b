package jp.musubi.platform.kernel.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.CoverageFinding.Kind;

/**
 * 資格の並び。Whatever is odd in the periods of a person's coverages: no gap, no overlap and no period without a day stays
 * unseen. An odd period is not wrong by itself (somebody without insurance; a number re-issued), a clerk looks at it.
 */
public final class CoverageTimeline {

    private CoverageTimeline() {}

    /** By system, then by the first day. Spans with the same coverages that touch are one. */
    public static List<CoverageFinding> findings(List<Coverage> coverages) {
        var bySystem = coverages.stream().collect(groupingBy(Coverage::system, TreeMap::new, toList()));
        return bySystem.entrySet().stream()
                .flatMap(each ->
                        Stream.concat(backward(each.getKey(), each.getValue()), spans(each.getKey(), each.getValue())))
                .toList();
    }

    private static Stream<CoverageFinding> backward(String system, List<Coverage> coverages) {
        return coverages.stream()
                .filter(coverage -> !holdsOnSomeDay(coverage))
                .map(coverage -> new CoverageFinding(
                        Kind.BACKWARD,
                        system,
                        coverage.from(),
                        coverage.until() == null ? coverage.from() : coverage.until(),
                        List.of(coverage)));
    }

    /** Between two neighbouring days of change, the coverages in force are the same on every day. */
    private static Stream<CoverageFinding> spans(String system, List<Coverage> all) {
        List<Coverage> coverages =
                all.stream().filter(CoverageTimeline::holdsOnSomeDay).toList();
        List<CoverageFinding> found = new ArrayList<>();
        List<LocalDate> changes = changes(coverages);
        for (int i = 0; i + 1 < changes.size(); i++) {
            LocalDate from = changes.get(i);
            List<Coverage> inForce = coverages.stream()
                    .filter(coverage -> coverage.inForceOn(from))
                    .toList();
            if (inForce.size() != 1) {
                Kind kind = inForce.isEmpty() ? Kind.GAP : Kind.OVERLAP;
                found.add(new CoverageFinding(kind, system, from, changes.get(i + 1), inForce));
            }
        }
        return found.stream();
    }

    private static List<LocalDate> changes(List<Coverage> coverages) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Coverage coverage : coverages) {
            days.add(coverage.from());
            days.add(coverage.until() == null ? LocalDate.MAX : coverage.until());
        }
        return List.copyOf(days);
    }

    private static boolean holdsOnSomeDay(Coverage coverage) {
        return coverage.until() == null || coverage.from().isBefore(coverage.until());
    }
}
