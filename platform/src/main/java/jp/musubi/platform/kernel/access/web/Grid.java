package jp.musubi.platform.kernel.access.web;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.access.TableRow;
import jp.musubi.platform.kernel.caller.DataClass;

/** 一覧。Class by reader, the conditions of each cell in the order of the table; an empty cell is refused. */
record Grid(Map<DataClass, Map<Reader, Set<String>>> cells) {

    static Grid of(List<TableRow> rows) {
        var cells = new EnumMap<DataClass, Map<Reader, Set<String>>>(DataClass.class);
        for (TableRow row : rows) {
            String star = row.get("switch").equals("*") ? "*" : "";
            cells.computeIfAbsent(DataClass.valueOf(row.get("data_class")), each -> new EnumMap<>(Reader.class))
                    .computeIfAbsent(Reader.of(row), each -> new LinkedHashSet<>())
                    .add(row.get("condition") + star);
        }
        return new Grid(cells);
    }

    /** Empty when refused. */
    public Set<String> at(DataClass dataClass, Reader reader) {
        return cells.getOrDefault(dataClass, Map.of()).getOrDefault(reader, Set.of());
    }
}
