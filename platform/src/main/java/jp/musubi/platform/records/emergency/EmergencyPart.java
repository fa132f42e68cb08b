package jp.musubi.platform.records.emergency;

import java.util.Arrays;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.standard.tables.Row;

/**
 * 集まりの一つの部。
 *
 * @param name as addresses, messages and answers carry it
 * @param dataClass the class whose items stand in it
 * @param words only items whose label has one of these; empty: what no earlier part of the class took
 * @param purposes in which of the events it is shown
 */
public record EmergencyPart(String name, DataClass dataClass, Set<String> words, Set<Purpose> purposes) {

    public EmergencyPart {
        words = Set.copyOf(words);
        purposes = Set.copyOf(purposes);
    }

    static EmergencyPart of(Row row) {
        String words = row.get("words");
        return new EmergencyPart(
                row.get("part"),
                DataClass.valueOf(row.get("class")),
                words.equals("-") ? Set.of() : Set.of(words.split("\\|")),
                Set.of(Arrays.stream(row.get("events").split(" "))
                        .map(Purpose::valueOf)
                        .toArray(Purpose[]::new)));
    }

    /** Whether an item of this label, left over by the parts before, stands here. */
    public boolean takes(String label) {
        return words.isEmpty() || words.stream().anyMatch(label::contains);
    }
}
