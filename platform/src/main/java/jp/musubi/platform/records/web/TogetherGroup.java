package jp.musubi.platform.records.web;

import java.util.List;

/** 同じものの並び。All registrations of one thing, each of its own facility, department and day; none stands for another. */
record TogetherGroup(String label, List<ItemLine> rows) {

    TogetherGroup {
        rows = List.copyOf(rows);
    }

    public long facilities() {
        return rows.stream().map(ItemLine::facilityName).distinct().count();
    }
}
