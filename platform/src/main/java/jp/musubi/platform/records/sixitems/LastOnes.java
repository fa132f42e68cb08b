package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.retention.LastDays;
import jp.musubi.platform.records.retention.RetentionRules;

/**
 * 直近の回。Which items are of the last days of their series, by all that is kept of the person: also what a caller does not
 * see has its day. Worked out when first asked for.
 */
final class LastOnes {

    private static final RetentionRules RULES = RetentionRules.shipped();

    private final List<UnitItems> units;
    private final Map<String, LocalDate> earliest = new HashMap<>();

    /** @param units all of one person */
    LastOnes(List<UnitItems> units) {
        this.units = units;
    }

    boolean include(Entry entry) {
        String series = entry.counted().series();
        if (series == null) {
            return false;
        }
        if (earliest.isEmpty()) {
            work();
        }
        LocalDate bound = earliest.get(series);
        return bound != null && !entry.counted().from().isBefore(bound);
    }

    private void work() {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        Map<String, DataClass> classes = new HashMap<>();
        for (UnitItems unit : units) {
            for (Entry entry : unit.entries()) {
                String series = entry.counted().series();
                if (series != null) {
                    classes.put(series, entry.dataClass());
                    days.computeIfAbsent(series, key -> new HashSet<>())
                            .add(entry.counted().from());
                }
            }
        }
        classes.forEach((series, dataClass) -> {
            LastDays last = RULES.findLast(dataClass).orElseThrow();
            earliest.put(series, last.earliest(days.getOrDefault(series, Set.of())));
        });
    }
}
