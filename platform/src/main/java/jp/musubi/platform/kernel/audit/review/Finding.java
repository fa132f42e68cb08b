package jp.musubi.platform.kernel.audit.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 見直す見方の一行。Somebody looked at somebody in an unusual way. It accuses nobody.
 *
 * @param id the same each time the list of the day is made
 * @param person whose record; null where many persons are meant
 * @param persons how many persons
 * @param tie what both have in common, where the list asks for it
 * @param reviewed the newest review of it, or null
 */
public record Finding(
        UUID id,
        ReviewKind kind,
        Looker who,
        @Nullable UUID person,
        long persons,
        @Nullable Tie tie,
        LookCount looks,
        @Nullable LookReview reviewed) {

    static Finding of(
            LocalDate day, ReviewKind kind, Looker who, @Nullable UUID person, @Nullable Tie tie, LookCount looks) {
        return new Finding(idOf(day, kind, who, person), kind, who, person, 1, tie, looks, null);
    }

    static Finding ofMany(LocalDate day, Looker who, long persons, LookCount looks) {
        ReviewKind kind = ReviewKind.MANY_PATIENTS;
        return new Finding(idOf(day, kind, who, null), kind, who, null, persons, null, looks, null);
    }

    Finding with(@Nullable LookReview review) {
        return new Finding(id, kind, who, person, persons, tie, looks, review);
    }

    /** Nobody looked into it, or looks went on after that. */
    public boolean open() {
        return reviewed == null || reviewed.at().isBefore(looks.last());
    }

    private static UUID idOf(LocalDate day, ReviewKind kind, Looker who, @Nullable UUID person) {
        String name = String.join("|", day.toString(), kind.name(), who.caller(), who.staff() + "", person + "");
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
