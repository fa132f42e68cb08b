package jp.musubi.platform.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 施設の一覧。 */
@Component
final class FacilityLines {

    private final Facilities facilities;
    private final Parties parties;
    private final Clock clock;

    FacilityLines(Facilities facilities, Parties parties, Clock clock) {
        this.facilities = facilities;
        this.parties = parties;
        this.clock = clock;
    }

    List<FacilityLine> list() {
        LocalDate today = PageTime.dayOf(clock.instant());
        Map<FacilityCode, String> callers = callerNames();
        return facilities.list().stream()
                .map(facility -> FacilityLine.of(facility, callers.get(facility.code()), today))
                .toList();
    }

    private Map<FacilityCode, String> callerNames() {
        var names = new HashMap<FacilityCode, String>();
        for (Party party : parties.list()) {
            if (party.facility() != null) {
                names.putIfAbsent(party.facility(), party.name());
            }
        }
        return names;
    }
}
