package jp.musubi.platform.records;

import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.retention.CountsFrom;
import jp.musubi.standard.words.FacilityCode;

/**
 * 見えなくなる項目。
 *
 * @param id FHIR id
 * @param countsFrom which day its time counts from
 * @param countedFrom that day
 * @param shownFor the time by the rule that ends it, ISO 8601, such as P5Y
 * @param last of how many last days it is not one any more; 0 where no last days are shown
 * @param lastDay the last day on which it is shown
 * @param why what ends it then
 */
public record VanishingItem(
        String id,
        DataClass dataClass,
        String label,
        FacilityCode facility,
        CountsFrom countsFrom,
        LocalDate countedFrom,
        String shownFor,
        int last,
        LocalDate lastDay,
        Why why) {

    /** わけ。 */
    public enum Why {
        /** 期間が終わる。 */
        TIME_OVER,
        /** 翌日から効く決まりでは見せない。By the rule of its last day it would be shown longer. */
        RULE_CHANGES
    }
}
