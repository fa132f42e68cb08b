package jp.musubi.platform.cybersecurity.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import org.jspecify.annotations.Nullable;

/**
 * 全体の様子。
 *
 * @param before the edition whose answers the changes are told from; null for none
 * @param item the item that is shown by prefecture and by band
 * @param prefectures by number; of a prefecture's inspector the own one only
 * @param bands by 病床規模; empty text for who told none
 */
public record Picture(
        Edition edition,
        @Nullable Edition before,
        Form form,
        List<Line> lines,
        Item item,
        Map<String, Share> prefectures,
        Map<String, Share> bands) {

    private static final int WEAKEST = 5;

    /**
     * One item.
     *
     * @param was the share a year before, of several items that became one the smallest; null when there is none
     */
    public record Line(Item item, Share share, @Nullable Double was) {

        /** Points of a hundred since the year before; null when nothing can be said. */
        public @Nullable Double change() {
            return was == null || was < 0 || share.percent() < 0
                    ? null
                    : Math.round((share.percent() - was) * 10) / 10.0;
        }
    }

    /** Items with the smallest share of はい, the smallest first. */
    public List<Line> weakest() {
        return lines.stream()
                .filter(line -> line.share().percent() >= 0)
                .sorted(Comparator.comparingDouble(line -> line.share().percent()))
                .limit(WEAKEST)
                .toList();
    }

    /** How many facilities have begun a sheet. */
    public long facilities() {
        return lines.stream().mapToLong(line -> line.share().total()).max().orElse(0);
    }
}
