package jp.musubi.platform.kernel.signin.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Component;

/** 口座の持ち主。A member of a facility's staff, while the register says so, or an office: operator, insurer, municipality. */
@Component
public class Officials {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** A facility is its staff, a person has a card, and 電子処方箋管理サービス is a system: nobody sits for it. */
    private static final Set<Role> NO_OFFICE = Set.of(Role.FACILITY, Role.PATIENT, Role.PRESCRIPTION_SERVICE);

    private final Staff staff;
    private final Parties parties;
    private final Clock clock;

    Officials(Staff staff, Parties parties, Clock clock) {
        this.staff = staff;
        this.parties = parties;
        this.clock = clock;
    }

    /** As who somebody calls who has signed in with both factors; empty for who is not or no longer there. */
    public Optional<Caller> find(String accountId) {
        LocalDate today = clock.instant().atZone(JAPAN).toLocalDate();
        return staff.find(accountId)
                .filter(member -> member.worksOn(today))
                .flatMap(this::callerOf)
                .or(() -> parties.find(accountId)
                        .filter(party -> !NO_OFFICE.contains(party.role()))
                        .map(Party::asCaller));
    }

    private Optional<Caller> callerOf(StaffMember member) {
        var acting = new ActingStaff(member.staffId(), member.profession(), member.emergencyRight(), true);
        return parties.findByFacility(member.facility())
                .map(party -> party.asCaller().withStaff(acting));
    }
}
