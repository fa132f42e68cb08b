package jp.musubi.platform.kernel.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 一覧の一頁。For the parts of {@code portal/lists}.
 *
 * @param total rows that fit, on all pages
 * @param all whether nothing was left out by a filter
 */
public record ListView<T>(ListTable<T> table, ListQuery query, List<T> rows, int total, boolean all) {

    private static final Set<String> OWN =
            Set.of(ListQuery.PAGE, ListQuery.SORT, ListQuery.WORDS, "format", "charset", "lang");

    public ListView {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int page() {
        return query.page();
    }

    public int pages() {
        return Math.max(1, (total + table.size() - 1) / table.size());
    }

    /** What the address says beside the list's own words: the finder asks for it again. */
    public Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>(query.asked());
        kept.keySet().removeAll(OWN);
        kept.keySet().removeAll(table.choices().stream().map(ListChoice::key).toList());
        return kept;
    }

    /** Of this list's other page. */
    public String pageAddress(int page) {
        return query.with(ListQuery.PAGE, page == 1 ? "" : Integer.toString(page));
    }

    /** Of all pages as a file, but for its form. */
    public String fileAddress() {
        return query.with(ListQuery.PAGE, "");
    }

    /** Upwards by this column; downwards when it is upwards now. */
    public String sortAddress(String column) {
        return query.with(ListQuery.SORT, sort().equals(column) ? "-" + column : column);
    }

    /** As aria-sort says it; null for a column by which it is not sorted. */
    public @Nullable String order(String column) {
        if (sort().equals(column)) {
            return "ascending";
        }
        return sort().equals("-" + column) ? "descending" : null;
    }

    public String sort() {
        return query.text(ListQuery.SORT);
    }

    public String words() {
        return query.text(ListQuery.WORDS);
    }

    public String asked(String choice) {
        return query.text(choice);
    }
}
