package jp.musubi.platform.records.sixitems;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.records.ServedItem;

/**
 * 健診の単位。
 *
 * @param heading the Composition; its clinical date is the day of the checkup
 * @param own whether the caller's facility sent it
 * @param seen whether the caller may see it at all
 * @param results those that no flag and no person hides from the caller
 */
public record CheckupUnit(UUID unit, ServedItem heading, boolean own, boolean seen, List<ServedItem> results) {

    public CheckupUnit {
        results = List.copyOf(results);
    }
}
