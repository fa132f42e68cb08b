package jp.musubi.platform.records.sixitems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.platform.records.retention.ShownToday;
import jp.musubi.platform.records.retention.Standing;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 見えなくなる予定の行。 */
@Component
class VanishingRows {

    private final UnitRows rows;

    VanishingRows(UnitRows rows) {
        this.rows = rows;
    }

    /** How many items of a class stand alike. */
    record Group(DataClass dataClass, Standing standing, long items) {}

    /** What the caller sees; a facility what it sent itself. */
    List<ShownToday> list(Kept kept, Sight sight, @Nullable FacilityCode own) {
        var items = new PersonItems(rows.listWithoutBlocks(kept.person()));
        return items.list(kept, sight).stream()
                .filter(found -> own == null || found.unit().isOf(own))
                .filter(found -> isOfItself(found.entry()))
                .map(found -> new ShownToday(
                        ItemIds.format(kept.person(), found.entry().id()),
                        found.entry().dataClass(),
                        found.entry().what().label(),
                        found.unit().facility(),
                        found.entry().standing(items.isAmongLast(found.entry()))))
                .toList();
    }

    /** Of everybody: no row of a person leaves this place. */
    @Transactional(readOnly = true)
    public List<Group> listGroups() {
        Map<Kind, Long> groups = new HashMap<>();
        rows.forEachPerson(units -> {
            var lastOnes = new LastOnes(units);
            for (UnitItems unit : units) {
                unit.entries().stream()
                        .filter(VanishingRows::isOfItself)
                        .map(entry -> new Kind(entry.dataClass(), entry.standing(lastOnes.include(entry))))
                        .forEach(kind -> groups.merge(kind, 1L, Long::sum));
            }
        });
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey().dataClass(), each.getKey().standing(), each.getValue()))
                .toList();
    }

    /** A checkup goes as one, by its heading. */
    private static boolean isOfItself(Entry entry) {
        return entry.dataClass() != DataClass.CHECKUP
                || entry.what().resourceType().equals("Composition");
    }

    private record Kind(DataClass dataClass, Standing standing) {}
}
