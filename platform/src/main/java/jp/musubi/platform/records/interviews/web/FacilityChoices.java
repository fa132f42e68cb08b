package jp.musubi.platform.records.interviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityFilter;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityQuery;
import jp.musubi.platform.kernel.people.FacilitySort;
import jp.musubi.platform.kernel.people.Participation;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 宛先の候補。Hospitals and clinics that take part today, found by words; and the names of facilities. */
@Component
class FacilityChoices {

    private static final Set<FacilityKind> KINDS =
            Set.of(FacilityKind.HOSPITAL, FacilityKind.CLINIC, FacilityKind.DENTAL);
    private static final int LOOKED_AT = 60;
    private static final int SHOWN = 10;
    private static final int LONGEST = 100;

    private final Facilities facilities;
    private final Clock clock;

    FacilityChoices(Facilities facilities, Clock clock) {
        this.facilities = facilities;
        this.clock = clock;
    }

    /** At most ten, by name; none for no words. */
    List<Facility> find(String words) {
        String asked = words.strip();
        if (asked.isEmpty()) {
            return List.of();
        }
        String known = asked.substring(0, Math.min(asked.length(), LONGEST));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
        var filter = new FacilityFilter(known, null, null, Participation.IN);
        return facilities
                .search(new FacilityQuery(filter, today, FacilitySort.NAME, 0, LOOKED_AT))
                .facilities()
                .stream()
                .filter(facility -> KINDS.contains(facility.kind()))
                .limit(SHOWN)
                .toList();
    }

    String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
