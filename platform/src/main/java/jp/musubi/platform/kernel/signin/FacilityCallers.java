package jp.musubi.platform.kernel.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/**
 * 施設の呼び手。Each registered facility has one: its systems and its staff call as it. What it may call for follows from
 * its kind (facility-purposes.tsv).
 */
@Component
public class FacilityCallers {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<Row> PURPOSES = Table.read(FacilityCallers.class, "facility-purposes.tsv");

    private final Parties parties;
    private final Clock clock;

    FacilityCallers(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * To be called whenever the facility's entry is written. One that has a caller keeps its name; a new one is called
     * {@code facility-} and the facility's number.
     */
    public void follow(Facility facility) {
        String name = parties.findByFacility(facility.code())
                .map(Party::name)
                .orElse("facility-" + facility.code().digits());
        LocalDate today = clock.instant().atZone(JAPAN).toLocalDate();
        parties.register(
                new Party(name, facility.name(), Role.FACILITY, facility.code(), null, purposesOf(facility, today)));
    }

    /** The name under which the facility's systems call; empty for one that is not in the register. */
    public Optional<String> findName(FacilityCode facility) {
        return parties.findByFacility(facility).map(Party::name);
    }

    /** What a facility of this kind may call for on that day. */
    public static Set<Purpose> purposesOf(Facility facility, LocalDate day) {
        return PURPOSES.stream()
                .filter(row -> row.inForceOn(day))
                .filter(row -> List.of(row.get("kinds").split(","))
                        .contains(facility.kind().name()))
                .filter(row -> facility.emergencyHospital()
                        || row.get("only_emergency").isEmpty())
                .map(row -> Purpose.valueOf(row.get("purpose")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
