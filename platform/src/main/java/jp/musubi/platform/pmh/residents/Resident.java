package jp.musubi.platform.pmh.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.vaccinations.Child;
import org.jspecify.annotations.Nullable;

/**
 * 住民。What the municipality itself registered.
 *
 * @param reference 宛名番号, or empty
 * @param until first day on which the person no longer lives there, or null
 */
public record Resident(
        UUID id,
        String municipality,
        PersonId person,
        String reference,
        String name,
        LocalDate born,
        boolean female,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LeftWhy why) {

    /** 終わったわけ。 */
    public enum LeftWhy {
        MOVED("転出", "moved away"),
        DIED("死亡", "died"),
        MISTAKE("誤った登録", "registered by mistake"),
        FILE("ファイルにない", "not in a full file");

        /** Those that somebody says; the other is the file's. */
        public static final List<LeftWhy> SAID = List.of(MOVED, DIED, MISTAKE);

        private final String japanese;
        private final String english;

        LeftWhy(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        /** In Japanese or as a code. */
        static Optional<LeftWhy> named(String word) {
            return SAID.stream()
                    .filter(one -> one.japanese.equals(word) || one.name().equals(word))
                    .findFirst();
        }

        public String japanese() {
            return japanese;
        }

        public String english() {
            return english;
        }
    }

    public Child child() {
        return new Child(born, female);
    }

    /** The same, called so. */
    Resident named(String otherReference, String otherName, boolean isFemale) {
        return new Resident(id, municipality, person, otherReference, otherName, born, isFemale, since, until, why);
    }

    /** On that day, or later. */
    boolean isThereAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    public boolean livesThereOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
