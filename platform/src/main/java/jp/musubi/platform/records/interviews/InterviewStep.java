package jp.musubi.platform.records.interviews;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 一歩。What became of an interview, who did it and when; outlives the words.
 *
 * @param number from 1
 * @param proxy who acted for the person, or null
 * @param facility whose act it was, or null
 * @param by name of the caller at the facility, or null
 */
public record InterviewStep(
        int number,
        InterviewAct act,
        InterviewState to,
        InterviewActor who,
        @Nullable UUID proxy,
        @Nullable FacilityCode facility,
        @Nullable String by,
        Instant at) {

    /** Who acts, as it is kept. */
    record Doer(
            @Nullable UUID proxy,
            @Nullable FacilityCode facility,
            @Nullable String by) {

        static final Doer NOBODY = new Doer(null, null, null);
    }
}
