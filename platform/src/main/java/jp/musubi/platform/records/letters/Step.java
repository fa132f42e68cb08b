package jp.musubi.platform.records.letters;

import java.time.Instant;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 一歩。What became of a letter, who did it and when; kept for good.
 *
 * @param number from 1
 * @param from null for the first
 * @param by who did it, in words of the own facility: name of the caller, or null for the clock and the person
 * @param facility whose act it was, or null
 * @param way of a consent (kernel), or null
 * @param reason of a return, or null
 */
public record Step(
        int number,
        LetterAct act,
        @Nullable DeliveryState from,
        DeliveryState to,
        LetterActor who,
        @Nullable FacilityCode facility,
        @Nullable String by,
        @Nullable String way,
        @Nullable String reason,
        Instant at) {

    /** Who acts, as it is kept. */
    record Doer(
            @Nullable FacilityCode facility,
            @Nullable String by,
            @Nullable String way,
            @Nullable String reason) {

        static final Doer NOBODY = new Doer(null, null, null, null);
    }
}
