package jp.musubi.platform.records.sixitems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.sixitems.PersonItems.Found;

/**
 * 検査ごとに新しいものだけ。By the name in the directory, so that the blocks of older values need not be unpacked. One test under two
 * names keeps as many of each: who draws it has its newest values among them in any case.
 */
final class NewestTests {

    private NewestTests() {}

    /**
     * @param newestFirst as on pages
     * @param most of the tests of one name; 0 for all
     */
    static List<Found> of(List<Found> newestFirst, int most) {
        if (most == 0) {
            return newestFirst;
        }
        Map<String, Integer> seen = new HashMap<>();
        List<Found> kept = new ArrayList<>();
        for (Found found : newestFirst) {
            Entry.What what = found.entry().what();
            if (what.dataClass() != DataClass.LAB || seen.merge(what.label(), 1, Integer::sum) <= most) {
                kept.add(found);
            }
        }
        return kept;
    }
}
