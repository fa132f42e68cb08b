package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.VanishingItem.Why;
import jp.musubi.standard.words.FacilityCode;

/** きょう見えるもの。Something that is shown today, and what of it decides how long. */
public record ShownToday(String id, DataClass dataClass, String label, FacilityCode facility, Standing standing) {

    private static final RetentionRules RULES = RetentionRules.shipped();

    /** When it is not shown any more and why; empty when that is later, or no rule known today ends it. */
    public Optional<VanishingItem> find(LocalDate today, LocalDate until) {
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
