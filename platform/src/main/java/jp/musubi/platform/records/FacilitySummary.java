package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 施設の患者サマリー。All as sent.
 *
 * @param writtenOn the day of writing (JST)
 * @param shownUntil the last day on which it is shown, by the rules known today; null when none ends it
 * @param doctor name of the author, or null
 * @param planFrom from which day the plan holds, or null
 * @param plan the advice and plan in words
 * @param diagnoses names, in the order of the document
 * @param document the document, byte for byte; not to be changed
 */
public record FacilitySummary(
        FacilityCode facility,
        LocalDate writtenOn,
        @Nullable LocalDate shownUntil,
        @Nullable String doctor,
        @Nullable String planFrom,
        String plan,
        List<String> diagnoses,
        byte[] document) {

    public FacilitySummary {
        diagnoses = List.copyOf(diagnoses);
    }
}
