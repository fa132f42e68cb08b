package jp.musubi.platform.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.FacilityFilter;
import jp.musubi.platform.kernel.people.FacilityPage;
import jp.musubi.platform.kernel.people.FacilityQuery;
import jp.musubi.platform.kernel.people.FacilitySort;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 施設の一覧。 */
@Component
final class FacilityLines {

    private static final int LOOKED_AT = 100;

    /** hospital-a before hospital-example: first by length, then by letters; those without a caller last. */
    private static final Comparator<FacilityLine> CALLERS_FIRST = Comparator.comparing(
            FacilityLine::callerName,
            Comparator.nullsLast(
                    Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder())));

    private final Facilities facilities;
    private final Parties parties;
    private final Clock clock;

    FacilityLines(Facilities facilities, Parties parties, Clock clock) {
        this.facilities = facilities;
        this.parties = parties;
        this.clock = clock;
    }

    /** Some of the first hundred, those with callers first: whoever tries the country needs their names. */
    Some list(int limit) {
        LocalDate today = PageTime.dayOf(clock.instant());
        Map<FacilityCode, String> callers = callerNames();
        FacilityPage found =
                facilities.search(new FacilityQuery(FacilityFilter.ALL, today, FacilitySort.CODE, 0, LOOKED_AT));
        return new Some(
                found.facilities().stream()
                        .map(facility -> FacilityLine.of(facility, callers.get(facility.code()), today))
                        .sorted(CALLERS_FIRST)
                        .limit(limit)
                        .toList(),
                found.total());
    }

    /** @param total how many there are */
    record Some(List<FacilityLine> lines, int total) {}

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
