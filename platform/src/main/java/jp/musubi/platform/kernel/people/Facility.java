package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 施設。
 *
 * @param joinsOn first day of taking part in the sharing service, or null for a facility outside the model areas
 * @param ofOfficialExamples a number of the official examples: its check digit may be wrong
 */
public record Facility(
        FacilityCode code,
        String name,
        FacilityKind kind,
        @Nullable LocalDate joinsOn,
        boolean ofOfficialExamples) {

    public boolean takesPartOn(LocalDate day) {
        return joinsOn != null && !day.isBefore(joinsOn);
    }
}
