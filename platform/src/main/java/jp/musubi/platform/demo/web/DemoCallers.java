package jp.musubi.platform.demo.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Component;

/**
 * 見本の国の呼び手。A party by its name, a facility by its number, or a member of a staff by the register's id, as if signed in with both
 * factors.
 */
@DemoMode
@Component
class DemoCallers {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Parties parties;
    private final DemoPlaces places;
    private final Staff staff;
    private final Clock clock;

    DemoCallers(Parties parties, DemoPlaces places, Staff staff, Clock clock) {
        this.parties = parties;
        this.places = places;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty also for who has left or has not begun. */
    Optional<Caller> find(String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return places.findCaller(name)
                .map(Party::asCaller)
                .or(() ->
                        staff.find(name).filter(member -> member.worksOn(today)).flatMap(this::callerOf));
    }

    private Optional<Caller> callerOf(StaffMember member) {
        var acting = new ActingStaff(member.staffId(), member.profession(), member.emergencyRight(), true);
        return parties.findByFacility(member.facility())
                .map(party -> party.asCaller().withStaff(acting));
    }
}
