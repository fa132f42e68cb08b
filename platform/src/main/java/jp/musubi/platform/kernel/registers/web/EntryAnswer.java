package jp.musubi.platform.kernel.registers.web;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.registers.RegisterDesk;

/** 一件の JSON。 */
record EntryAnswer(String key, Map<String, String> entry, List<Change> changes) {

    /** @param before empty for a new entry */
    record Change(
            int number, String at, String by, String reason, Map<String, String> before, Map<String, String> after) {}

    static EntryAnswer of(String key, RegisterDesk.Entry entry) {
        return new EntryAnswer(
                key,
                entry.cells(),
                entry.changes().stream()
                        .map(change -> new Change(
                                change.number(),
                                change.at().toString(),
                                change.by(),
                                change.reason(),
                                change.before(),
                                change.after()))
                        .toList());
    }
}
