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
 * @param shownFor the time, ISO 8601, such as P5Y
 * @param lastDay the last day on which it is shown
 */
public record VanishingItem(
        String id,
        DataClass dataClass,
        String label,
        FacilityCode facility,
        CountsFrom countsFrom,
        LocalDate countedFrom,
        String shownFor,
        LocalDate lastDay) {}
