package jp.musubi.platform.kernel.registers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 台帳の変更一度。
 *
 * @param number from 1, in the order of the changes of this entry
 * @param before the fields as they stood; empty for a new entry
 */
public record EntryChange(
        int number, Map<String, String> before, Map<String, String> after, String reason, String by, Instant at) {

    /** A field that the change altered. */
    public record Difference(String field, String before, String after) {}

    public boolean isNew() {
        return before.isEmpty();
    }

    /** The fields that differ, in the order of the entry. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        var names = new LinkedHashMap<>(after);
        before.forEach(names::putIfAbsent);
        for (String name : names.keySet()) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                differences.add(new Difference(name, old, now));
            }
        }
        return differences;
    }
}
