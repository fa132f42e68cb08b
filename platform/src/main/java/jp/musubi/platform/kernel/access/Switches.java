package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;

/** 切り替え。The rows of access-switches.tsv: by class and event, whether a starred cell holds; without a row it does not. */
record Switches(List<Row> rows) {

    Switches {
        rows = List.copyOf(rows);
    }

    static Switches load() {
        return new Switches(
                DatedTable.list("access-switches.tsv").stream().map(Row::of).toList());
    }

    boolean onAt(LocalDate day, DataClass dataClass, Condition event) {
        for (Row row : rows) {
            if (row.dataClass == dataClass && row.event == event && row.period.covers(day)) {
                return row.on;
            }
        }
        return false;
    }

    record Row(DataClass dataClass, Condition event, boolean on, Period period) {

        private static Row of(Map<String, String> row) {
            String state = Period.get(row, "state");
            if (!state.equals("on") && !state.equals("off")) {
                throw new IllegalStateException("access-switches.tsv: a switch is on or off: " + state);
            }
            return new Row(
                    DataClass.valueOf(Period.get(row, "data_class")),
                    Condition.valueOf(Period.get(row, "condition")),
                    state.equals("on"),
                    Period.of(row));
        }
    }
}
