package jp.musubi.platform.kernel.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.SearchKey;
import org.springframework.http.ResponseEntity;

/**
 * 一覧。Its columns, and what it may be filtered by. For lists of which all rows are at hand; rows that a store pages are asked of
 * the store, and only written by {@link #file}.
 *
 * @param name of the file, in letters, digits and hyphens
 * @param size rows of a page
 */
public record ListTable<T>(String name, List<ListColumn<T>> columns, List<ListChoice<T>> choices, int size) {

    private static final int SIZE = 50;

    public ListTable {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    public static <T> ListTable<T> of(String name, List<ListColumn<T>> columns, List<ListChoice<T>> choices) {
        return new ListTable<>(name, columns, choices, SIZE);
    }

    public static <T> ListTable<T> of(String name, List<ListColumn<T>> columns) {
        return of(name, columns, List.of());
    }

    /** Whether words can be looked for. */
    public boolean searched() {
        return columns.stream().anyMatch(ListColumn::searched);
    }

    /**
     * @param all in the order of the page when nobody asks for another
     * @throws Problem PARAMETER-INVALID for an order, a filter or a page that it does not have
     */
    public ListView<T> view(List<T> all, ListQuery query) {
        List<T> found = find(all, query);
        int from = (query.page() - 1) * size;
        if (from > 0 && from >= found.size()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, ListQuery.PAGE);
        }
        List<T> rows = found.subList(from, Math.min(found.size(), from + size));
        return new ListView<>(this, query, rows, found.size(), found.size() == all.size());
    }

    /** All pages. @throws Problem as {@link #view}, and for a form of file that there is not */
    public ResponseEntity<byte[]> answer(List<T> all, ListQuery query) {
        return file(find(all, query)).as(query.form());
    }

    /** These rows, in this order. */
    public TableFile file(List<T> rows) {
        return new TableFile(
                name,
                columns.stream()
                        .map(column -> ListWords.japanese(column.label()))
                        .toList(),
                lines(rows));
    }

    private List<List<String>> lines(List<T> rows) {
        List<List<String>> lines = new ArrayList<>();
        rows.stream().limit(ListPages.MOST).map(this::cells).forEach(lines::add);
        if (rows.size() > ListPages.MOST) {
            List<String> last = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            last.set(0, "ここまで " + ListPages.MOST + " 行。続きは条件で絞って取ってください。");
            lines.add(last);
        }
        return lines;
    }

    private List<String> cells(T row) {
        return columns.stream().map(column -> column.text().apply(row)).toList();
    }

    private List<T> find(List<T> all, ListQuery query) {
        Stream<T> found = all.stream();
        for (ListChoice<T> choice : choices) {
            String asked = query.text(choice.key());
            if (!asked.isEmpty()) {
                if (!choice.values().contains(asked)) {
                    throw new Problem(ProblemCode.PARAMETER_INVALID, choice.key());
                }
                found = found.filter(row -> choice.value().apply(row).equals(asked));
            }
        }
        String words = SearchKey.of(query.text(ListQuery.WORDS));
        if (!words.isEmpty()) {
            found = found.filter(row -> columns.stream()
                    .filter(ListColumn::searched)
                    .anyMatch(column -> SearchKey.of(column.text().apply(row)).contains(words)));
        }
        return order(query.text(ListQuery.SORT))
                .map(found::sorted)
                .orElse(found)
                .toList();
    }

    /** Empty for the ordinary one. Rows that are alike stay in the ordinary order. */
    private Optional<Comparator<T>> order(String sort) {
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        boolean down = sort.startsWith("-");
        String key = down ? sort.substring(1) : sort;
        Comparator<T> up = columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, ListQuery.SORT))
                .order();
        return Optional.of(down ? up.reversed() : up);
    }
}
