package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 診療情報提供書を開く同意の一つ。Kept for good, as every consent.
 *
 * @param facility who may open the letter by it
 * @param proxy who consented for the person, or null when the person did
 * @param endedAt when it ended, or null while it holds
 * @param endedBy null exactly when {@code endedAt} is
 */
public record GivenLetterConsent(
        UUID id,
        PersonId person,
        UUID letterId,
        FacilityCode facility,
        LetterConsentWay way,
        @Nullable PersonId proxy,
        Instant givenAt,
        @Nullable Instant endedAt,
        @Nullable EndedBy endedBy) {

    public boolean holds() {
        return endedAt == null;
    }
}
