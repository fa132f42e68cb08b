package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 施設の立場。Whether a caller is a registered facility that takes part, with the purpose for what it does. */
@Component
class Standing {

    private final Facilities facilities;

    Standing(Facilities facilities) {
        this.facilities = facilities;
    }

    @Nullable
    Facility findFacilityOf(Caller caller) {
        FacilityCode code = caller.facility();
        return code == null ? null : facilities.find(code).orElse(null);
    }

    /** Why this caller cannot act as a facility for this purpose on that day; null when it can. */
    static @Nullable RefusalReason findRefusal(
            Caller caller, @Nullable Facility facility, Purpose purpose, LocalDate day) {
        if (!caller.purposes().contains(purpose)) {
            return RefusalReason.PURPOSE_NOT_ALLOWED;
        }
        if (facility == null) {
            return RefusalReason.FACILITY_UNKNOWN;
        }
        return facility.takesPartOn(day) ? null : RefusalReason.AREA_NOT_OPEN;
    }
}
