package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.VanishingItem.Why;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.platform.records.retention.LastDays;
import jp.musubi.platform.records.retention.RetentionRule;
import jp.musubi.platform.records.retention.RetentionRules;
import jp.musubi.platform.records.retention.Standing;
import jp.musubi.platform.records.retention.Vanishing;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 見えなくなる予定の行。 */
@Component
class VanishingRows {

    private static final RetentionRules RULES = RetentionRules.shipped();

    private final UnitRows rows;

    VanishingRows(UnitRows rows) {
        this.rows = rows;
    }

    /** An item that is shown today. */
    record Row(String id, DataClass dataClass, String label, FacilityCode facility, Standing standing) {

        Optional<VanishingItem> find(LocalDate today, LocalDate until) {
            return RULES.findVanishing(dataClass, standing, today)
                    .filter(vanishing -> !vanishing.day().isAfter(until))
                    .map(this::item);
        }

        private VanishingItem item(Vanishing vanishing) {
            LocalDate lastDay = vanishing.day().minusDays(1);
            RetentionRule before = RULES.find(dataClass, lastDay).orElseThrow();
            RetentionRule by = vanishing.by();
            RetentionRule ends = by == null ? before : by;
            LastDays last = ends.last();
            return new VanishingItem(
                    id,
                    dataClass,
                    label,
                    facility,
                    ends.countsFrom(),
                    standing.countedFrom(),
                    ends.shownFor().period().toString(),
                    last == null ? 0 : last.count(),
                    lastDay,
                    before.shows(standing, vanishing.day()) ? Why.RULE_CHANGES : Why.TIME_OVER);
        }
    }

    /** How many items of a class stand alike. */
    record Group(DataClass dataClass, Standing standing, long items) {}

    /** What the caller sees; a facility what it sent itself. */
    List<Row> list(Kept kept, Sight sight, @Nullable FacilityCode own) {
        var items = new PersonItems(rows.listWithoutBlocks(kept.person()));
        return items.list(kept, sight).stream()
                .filter(found -> own == null || found.unit().isOf(own))
                .map(found -> new Row(
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
                for (Entry entry : unit.entries()) {
                    var kind = new Kind(entry.dataClass(), entry.standing(lastOnes.include(entry)));
                    groups.merge(kind, 1L, Long::sum);
                }
            }
        });
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey().dataClass(), each.getKey().standing(), each.getValue()))
                .toList();
    }

    private record Kind(DataClass dataClass, Standing standing) {}
}
