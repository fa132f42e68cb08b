package jp.musubi.platform.records.web;

import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;

/**
 * 患者の画面の一つの部。
 *
 * @param things the first of them, each with all its registrations
 * @param count things in all
 * @param total registrations in all
 */
record PatientPart(DataClass dataClass, List<TogetherGroup> things, int count, int total) {

    PatientPart {
        things = List.copyOf(things);
    }

    /** Whether not all that is registered stands here. */
    public boolean more() {
        return things.size() < count;
    }

    /** The class as addresses carry it. */
    public String word() {
        return ItemGroups.wordOf(dataClass);
    }
}
