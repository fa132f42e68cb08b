package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.retention.Standing;
import jp.musubi.standard.gate.submission.SubmittedItem;
import org.jspecify.annotations.Nullable;

/**
 * 目録の一行。What is known of an item without unpacking its unit.
 *
 * @param counted from which day it is shown, and among which
 */
record Entry(UUID id, What what, Set<SubmittedItem.Flag> flags, Counted counted, Span span) {

    Entry {
        flags = Set.copyOf(flags);
    }

    /**
     * @param dataClass whose rules of access and retention hold for the item
     * @param label code.text as sent
     * @param clinicalDate onset, effective or recorded day, or null when no day was sent
     */
    record What(
            DataClass dataClass,
            String resourceType,
            String label,
            @Nullable LocalDate clinicalDate) {}

    /**
     * Where its served form lies in the unit's block.
     *
     * @param place of the first byte
     * @param length in bytes
     */
    record Span(int place, int length) {}

    DataClass dataClass() {
        return what.dataClass();
    }

    boolean has(SubmittedItem.Flag flag) {
        return flags.contains(flag);
    }

    /** @param amongLast whether it is of the last days of its series */
    Standing standing(boolean amongLast) {
        return new Standing(counted.from(), amongLast, has(SubmittedItem.Flag.LTS));
    }
}
