package jp.musubi.platform.records.web;

import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.wishes.Wish;
import org.jspecify.annotations.Nullable;

/**
 * 集まりの一つの部、見せる形。
 *
 * @param things each with all its registrations
 * @param more items of the class that were not read, the oldest ones; 0 nearly always
 * @param wish of the person, in the part of wishes only
 */
record PartView(
        String name,
        DataClass dataClass,
        List<TogetherGroup> things,
        int more,
        @Nullable Wish wish) {

    PartView(String name, DataClass dataClass, List<TogetherGroup> things, int more) {
        this(name, dataClass, things, more, null);
    }

    /** How many things stand in it. */
    public int count() {
        return wish == null ? things.size() : 1;
    }

    PartView {
        things = List.copyOf(things);
    }
}
