package jp.musubi.platform.records.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 同じものの並び。All registrations of one thing, each of its own facility, department and day; none stands for another. */
record TogetherGroup(String label, List<ItemLine> rows) {

    TogetherGroup {
        rows = List.copyOf(rows);
    }

    /** In the order of the newest of each. */
    static List<TogetherGroup> listOf(List<ItemLine> lines) {
        Map<String, List<ItemLine>> things = new LinkedHashMap<>();
        for (ItemLine line : lines) {
            things.computeIfAbsent(line.origin().thing(), key -> new ArrayList<>())
                    .add(line);
        }
        return things.values().stream()
                .map(rows -> new TogetherGroup(rows.get(0).label(), rows))
                .toList();
    }

    /** The same with its newest registration only. */
    TogetherGroup newest() {
        return new TogetherGroup(label, rows.subList(0, 1));
    }

    public long facilities() {
        return rows.stream().map(ItemLine::facilityName).distinct().count();
    }
}
