package jp.musubi.platform.records.web;

import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.lists.ListView;

/**
 * 一つの区分の項目。
 *
 * @param total items of the class, on all pages
 * @param page from 1
 * @param size items of a full page
 */
record ItemGroup(DataClass dataClass, List<ItemLine> rows, int total, int page, int size) {

    ItemGroup {
        rows = List.copyOf(rows);
    }

    /** A page of a list that is sorted and filtered. */
    static ItemGroup of(DataClass dataClass, ListView<ItemLine> list) {
        return new ItemGroup(
                dataClass, list.rows(), list.total(), list.page(), list.table().size());
    }

    /** The class as addresses carry it. */
    public String word() {
        return ItemGroups.wordOf(dataClass);
    }

    /** Whether the results are measured values, to be set to the right. */
    public boolean measured() {
        return dataClass == DataClass.LAB;
    }

    public boolean more() {
        return total > rows.size();
    }

    /** Number of the first row among all, from 1; 0 when there is none. */
    public int first() {
        return rows.isEmpty() ? 0 : (page - 1) * size + 1;
    }

    public int last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }
}
