package jp.musubi.platform.kernel.audit.review;

import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 見回りをする者。Who may, of which facility, and under which name it is written down. */
@Component
class Reviewers {

    private final AccessDesk desk;

    Reviewers(AccessDesk desk) {
        this.desk = desk;
    }

    /** Null when the caller may read the log of the facilities it asks about: all, or its own. */
    @Nullable
    RefusalReason findRefusal(Caller caller) {
        FacilityCode own = caller.facility();
        return (own == null ? desk.findRefusalToReadLog(caller, null) : desk.findRefusalToReadLogOf(caller, own))
                .orElse(null);
    }

    /** Whose looks it reviews; null for all. */
    static @Nullable String facilityOf(Caller caller) {
        FacilityCode own = caller.facility();
        return own == null ? null : own.digits();
    }

    static String nameOf(Caller caller) {
        ActingStaff staff = caller.staff();
        return staff == null ? caller.name() : caller.name() + " " + staff.staffId();
    }

    /** Nobody reviews the own looks. */
    static boolean isOwn(Caller caller, Finding finding) {
        ActingStaff staff = caller.staff();
        return staff != null && staff.staffId().equals(finding.who().staff());
    }
}
