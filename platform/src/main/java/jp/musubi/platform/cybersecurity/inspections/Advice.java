package jp.musubi.platform.cybersecurity.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 助言。What an inspector advises about an item, and by when; no penalty.
 *
 * @param number within its inspection, from 1
 * @param item id of the item; {@code title} as it was called then
 * @param turns oldest first, at least one
 */
public record Advice(UUID inspection, int number, String item, String title, String words, List<AdviceTurn> turns) {

    public static final int LONGEST = 1000;

    public Advice {
        turns = List.copyOf(turns);
    }

    /** What happened to it. */
    public enum Step {
        GIVEN("助言", "Advised"),
        /** By the facility. */
        REPORTED("施設が報告した", "Reported by the facility"),
        EXTENDED("目標日を改めた", "Target date changed"),
        CONFIRMED("改善を確かめた", "Improvement confirmed");

        private final String japanese;
        private final String english;

        Step(String japanese, String english) {
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

    /** A line of its history. @param targetOn the date that counts from here on */
    public record AdviceTurn(int number, Step step, LocalDate targetOn, String note, Instant at, String by) {}

    public AdviceTurn stands() {
        return turns.get(turns.size() - 1);
    }

    public LocalDate targetOn() {
        return stands().targetOn();
    }

    /** Until somebody confirmed it. */
    public boolean open() {
        return stands().step() != Step.CONFIRMED;
    }

    /** Whether the target date is over; on the day itself it is not. */
    public boolean overdueOn(LocalDate today) {
        return open() && targetOn().isBefore(today);
    }
}
