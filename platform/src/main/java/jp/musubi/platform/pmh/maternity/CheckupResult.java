package jp.musubi.platform.pmh.maternity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 健診の結果。
 *
 * @param kind code of the checkup
 */
public record CheckupResult(
        UUID id,
        PersonId person,
        String kind,
        LocalDate day,
        Measured measured,
        Verdict verdict,
        String note,
        String doctor,
        FacilityCode facility,
        String municipality,
        UUID resident,
        Instant registeredAt) {

    /** 判定。 */
    public enum Verdict {
        FINE("異常なし", "no findings"),
        WATCH("経過観察", "to be watched"),
        EXAMINE("要精密検査", "to be examined closely"),
        TREAT("要治療", "to be treated");

        private final String japanese;
        private final String english;

        Verdict(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        public String japanese() {
            return japanese;
        }

        public String english() {
            return english;
        }
    }

    /**
     * 計った値。Null where it was not taken.
     *
     * @param weight grams
     * @param height millimetres
     * @param head circumference, millimetres
     * @param systolic mmHg
     * @param diastolic mmHg
     */
    public record Measured(
            @Nullable Integer weight,
            @Nullable Integer height,
            @Nullable Integer head,
            @Nullable Integer systolic,
            @Nullable Integer diastolic) {}
}
