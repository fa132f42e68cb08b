package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 予定。Where one course of a child stands on a day.
 *
 * @param vaccine usual one of the next dose, or null when there is none
 * @param dose the next one, or null when all are given or it is too late
 * @param first the first day, not before the day asked for, on which it may be given
 * @param last the last day by age
 * @param usualUntil the last day of the standard time, or null
 * @param given how many are given
 */
public record Due(
        Course course,
        State state,
        @Nullable Vaccine vaccine,
        @Nullable DoseRule dose,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate usualUntil,
        int given) {

    /** その日の様子。 */
    public enum State {
        OVERDUE("標準の時期を過ぎています", "past the standard time"),
        NOW("受けられます", "may be given now"),
        LATER("まだです", "later"),
        DONE("終わりました", "done"),
        MISSED("対象の年齢を過ぎました", "too late");

        private final String japanese;
        private final String english;

        State(String japanese, String english) {
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

    public boolean isOpen() {
        return state == State.NOW || state == State.OVERDUE;
    }
}
