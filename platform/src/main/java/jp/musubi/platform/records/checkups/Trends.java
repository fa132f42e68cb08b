package jp.musubi.platform.records.checkups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupResult;
import org.jspecify.annotations.Nullable;

/**
 * 経年で並べる。Measured items of the shown reports, side by side: one item by its first nine digits (what is measured, and how
 * it is identified: fasting and casual stay apart), and by its unit, so that no two units stand in one line.
 */
public final class Trends {

    private static final int ITEM_DIGITS = 9;
    private static final int JLAC10_DIGITS = 17;

    private Trends() {}

    private record Key(String code, @Nullable String unit) {}

    /** In the order in which the newest report has them. */
    public static List<Trend> of(List<Checkup> checkups) {
        Map<Key, String> names = new LinkedHashMap<>();
        Map<Key, List<Trend.Point>> points = new LinkedHashMap<>();
        List<Checkup> newestFirst = checkups.stream()
                .sorted(Comparator.comparing(Checkup::day).reversed())
                .toList();
        for (Checkup checkup : newestFirst) {
            for (CheckupResult result : checkup.results()) {
                String amount = result.amount();
                if (amount != null && !result.code().isEmpty()) {
                    Key key = new Key(itemOf(result.code()), result.unit());
                    names.putIfAbsent(key, result.name());
                    points.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(0, new Trend.Point(checkup.day(), amount, result.number(), result.range()));
                }
            }
        }
        return names.entrySet().stream()
                .map(each -> new Trend(
                        each.getKey().code(),
                        each.getValue(),
                        each.getKey().unit(),
                        points.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    private static String itemOf(String code) {
        return code.length() == JLAC10_DIGITS ? code.substring(0, ITEM_DIGITS) : code;
    }
}
