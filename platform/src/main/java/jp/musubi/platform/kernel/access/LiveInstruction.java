package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * 承認された指示。What a minister's instruction names, as far as access has to know it (access-matrix §1 X).
 *
 * @param number by which the public register calls it
 * @param reader the role that reads on behalf of the agency; the recipient reads nothing itself
 * @param from the instant of approval
 * @param until from this instant on it no longer holds
 * @param days of the person that was asked for: which clinical days may be read; null when the instruction does not name
 *     the person, or none was asked for
 */
public record LiveInstruction(
        UUID id,
        long number,
        Set<DataClass> classes,
        Cohort cohort,
        Role reader,
        Instant from,
        Instant until,
        @Nullable DayRange days) {

    public LiveInstruction {
        classes = Set.copyOf(classes);
    }

    public boolean isLiveAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
