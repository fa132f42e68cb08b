package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 診療情報提供書を開く同意。Of one letter: who sent it, who may open it, and by which way that was agreed to.
 *
 * @param letterId id of the letter's unit
 * @param addressee the facility named last, by the letter or by the person after a move
 * @param announcedAt when the letter came
 * @param way null while it waits, and for a letter received before it was known to be this person's
 * @param at when it was agreed to; null exactly when {@code way} is
 */
public record LetterConsent(
        UUID letterId,
        PersonId person,
        FacilityCode sender,
        FacilityCode addressee,
        LetterState state,
        Instant announcedAt,
        @Nullable LetterConsentWay way,
        @Nullable Instant at) {

    /** Whether this facility may open it: it is the addressee, and this person agreed (access-matrix §1, A). */
    public boolean opensTo(FacilityCode facility) {
        return facility.equals(addressee)
                && way != null
                && (state == LetterState.OPENABLE || state == LetterState.RECEIVED);
    }
}
