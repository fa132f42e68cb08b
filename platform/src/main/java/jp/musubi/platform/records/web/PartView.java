package jp.musubi.platform.records.web;

import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;

/**
 * 集まりの一つの部、見せる形。
 *
 * @param things each with all its registrations
 * @param more items of the class that were not read, the oldest ones; 0 nearly always
 */
record PartView(String name, DataClass dataClass, List<TogetherGroup> things, int more) {

    PartView {
        things = List.copyOf(things);
    }
}
