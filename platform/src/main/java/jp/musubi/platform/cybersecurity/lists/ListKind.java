package jp.musubi.platform.cybersecurity.lists;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 一覧の種類。
 *
 * @param id as in the address, e.g. {@code courses}
 * @param columns of a file, in their order; the first one tells the rows apart
 * @param required rows that every list has to have
 * @param shipped the list that comes with the platform
 */
public record ListKind(String id, List<Column> columns, Set<String> required, List<Row> shipped) {

    public ListKind {
        columns = List.copyOf(columns);
        required = Set.copyOf(required);
        shipped = List.copyOf(shipped);
    }

    /** One whose shipped list is the file of that name beside the class. */
    public static ListKind of(String id, Class<?> beside, String file, List<Column> columns, Set<String> required) {
        return new ListKind(id, columns, required, Table.read(beside, file));
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** What tells a row of this kind apart. */
    public String key(Row row) {
        return row.get(columns.get(0).name());
    }
}
