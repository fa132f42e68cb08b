package jp.musubi.platform.portal;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.Participation;
import org.jspecify.annotations.Nullable;

/**
 * 施設の一行。
 *
 * @param callerName name under which its system calls, or null when it has none
 */
record FacilityLine(Facility facility, @Nullable String callerName, Participation participation) {

    static FacilityLine of(Facility facility, @Nullable String callerName, LocalDate today) {
        return new FacilityLine(facility, callerName, facility.participationOn(today));
    }
}
