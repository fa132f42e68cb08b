package jp.musubi.platform.portal;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;

/**
 * 施設の一行。
 *
 * @param callerName name under which its system calls, or null when it has none
 */
record FacilityLine(Facility facility, @Nullable String callerName, Participation participation) {

    enum Participation {
        IN,
        SOON,
        OUT
    }

    static FacilityLine of(Facility facility, @Nullable String callerName, LocalDate today) {
        return new FacilityLine(facility, callerName, participationOf(facility, today));
    }

    private static Participation participationOf(Facility facility, LocalDate today) {
        if (facility.joinsOn() == null) {
            return Participation.OUT;
        }
        return facility.takesPartOn(today) ? Participation.IN : Participation.SOON;
    }
}
