package jp.musubi.platform.demo.country;

import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.areas.Area;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.platform.kernel.people.payers.Payer;
import jp.musubi.platform.kernel.people.payers.Payers;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import org.springframework.stereotype.Component;

/** 地域、施設、職員、保険者を台帳に載せる。Each only where it is not there yet. */
@DemoMode
@Component
class FoundBodies {

    /** Who registers them. */
    static final String FOUNDER = "operator";

    private final Areas areas;
    private final Facilities facilities;
    private final Staff staff;
    private final Payers payers;

    FoundBodies(Areas areas, Facilities facilities, Staff staff, Payers payers) {
        this.areas = areas;
        this.facilities = facilities;
        this.staff = staff;
        this.payers = payers;
    }

    void found(Country country) {
        country.areas().forEach(this::settle);
        country.facilities().forEach(this::settle);
        country.staff().forEach(this::settle);
        country.payers().forEach(this::settle);
    }

    private void settle(Area area) {
        if (areas.list().stream().noneMatch(each -> each.prefecture().equals(area.prefecture()))) {
            areas.register(area, FOUNDER);
        }
    }

    private void settle(DemoFacility facility) {
        if (facilities.find(facility.facility().code()).isEmpty()) {
            facilities.register(facility.facility());
        }
    }

    private void settle(StaffMember member) {
        if (staff.find(member.staffId()).isEmpty()) {
            staff.register(member, FOUNDER);
        }
    }

    private void settle(Payer payer) {
        if (payers.find(payer.number().digits()).isEmpty()) {
            payers.register(payer);
        }
    }
}
