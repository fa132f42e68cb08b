package jp.musubi.platform.pmh.screenings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 追いかけの一歩。Only added. @param on when it was examined, or null */
public record FollowStep(Act act, FollowUp state, @Nullable LocalDate on, Instant at, String by) {

    /** 何をしたか。 */
    public enum Act {
        REMINDED,
        NOTED
    }
}
