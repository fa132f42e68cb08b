package jp.musubi.standard.gate.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** 値の集合の表。Source: r4-required.tsv, japan-valuesets.tsv. A set that is in neither is open, with nothing known in it. */
final class ValueSetTables {

    private static final String OTHERS = "*";

    private final SortedRows base = SortedRows.read("r4-required.tsv");
    private final SortedRows japan = SortedRows.read("japan-valuesets.tsv");

    /** @param lists the list of a system that is taken in whole */
    KnownValueSet get(String valueSet, Function<String, CodeList> lists) {
        List<String[]> rows = japan.list(valueSet);
        if (!rows.isEmpty()) {
            return ofJapan(rows, lists);
        }
        List<String[]> required = base.list(valueSet);
        String name = SystemTables.lastSegment(valueSet);
        return new KnownValueSet(name, name, parts(required), required.isEmpty());
    }

    private static KnownValueSet ofJapan(List<String[]> rows, Function<String, CodeList> lists) {
        List<KnownValueSet.Part> parts = new ArrayList<>();
        boolean open = false;
        for (String[] row : rows) {
            String system = row[3];
            if (system.equals(OTHERS)) {
                open = true;
            } else if (row[4].isEmpty()) {
                parts.add(new KnownValueSet.Part(system, null, lists.apply(system)));
            } else {
                parts.add(new KnownValueSet.Part(system, Set.of(row[4].split(" ")), PlainList.NONE));
            }
        }
        return new KnownValueSet(rows.get(0)[1], rows.get(0)[2], List.copyOf(parts), open);
    }

    private static List<KnownValueSet.Part> parts(List<String[]> rows) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (String[] row : rows) {
            codes.computeIfAbsent(row[1], key -> new HashSet<>()).add(row[2]);
        }
        return codes.entrySet().stream()
                .map(each -> new KnownValueSet.Part(each.getKey(), Set.copyOf(each.getValue()), PlainList.NONE))
                .toList();
    }
}
