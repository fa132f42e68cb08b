package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.retention.CountsFrom;
import jp.musubi.platform.records.retention.RetentionRules;
import jp.musubi.standard.gate.submission.SubmittedItem;
import org.jspecify.annotations.Nullable;

/**
 * 数え方。From which day the time of showing of an item counts, and whose last days it is one of.
 *
 * @param from day of Japan; of registration where the class counts so or no full day was sent
 * @param series null for a class that shows no last days
 */
record Counted(LocalDate from, @Nullable String series) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final RetentionRules RULES = RetentionRules.shipped();

    static Counted of(SubmittedItem item, KeepItems.OfUnit unit) {
        DataClass dataClass = ItemClass.of(item.kind());
        LocalDate registered = LocalDate.ofInstant(unit.registeredAt(), JAPAN);
        boolean byRegistration = RULES.getCounting(dataClass) == CountsFrom.REGISTRATION;
        LocalDate stated = byRegistration ? null : ClinicalDay.find(item.clinicalDate());
        return new Counted(stated == null ? registered : stated, seriesOf(dataClass, item, unit));
    }

    private static @Nullable String seriesOf(DataClass dataClass, SubmittedItem item, KeepItems.OfUnit unit) {
        return RULES.findLast(dataClass)
                .map(last -> switch (last.series()) {
                    case PERSON -> dataClass.name();
                    case ITEM -> dataClass.name() + " " + ItemCode.of(item, unit.facility());
                })
                .orElse(null);
    }
}
