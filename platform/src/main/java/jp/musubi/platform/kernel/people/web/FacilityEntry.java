package jp.musubi.platform.kernel.people.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.Participation;
import org.jspecify.annotations.Nullable;

/** 施設一件、JSON の形。 */
record FacilityEntry(
        String code,
        String name,
        FacilityKind kind,
        String prefecture,
        String address,
        List<String> departments,
        boolean emergencyHospital,
        @Nullable LocalDate joinsOn,
        @Nullable LocalDate closesOn,
        Participation participation) {

    static FacilityEntry of(Facility facility, LocalDate today) {
        return new FacilityEntry(
                facility.code().digits(),
                facility.name(),
                facility.kind(),
                facility.prefecture(),
                facility.profile().address(),
                facility.profile().departments(),
                facility.emergencyHospital(),
                facility.joinsOn(),
                facility.closesOn(),
                facility.participationOn(today));
    }
}
