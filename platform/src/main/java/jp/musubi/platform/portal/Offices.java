package jp.musubi.platform.portal;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Component;

/** 所属。Where who is signed in sits: a facility of the register, or an office that is a party of its own. */
@Component("portalOffices")
final class Offices {

    private final Facilities facilities;
    private final Parties parties;

    Offices(Facilities facilities, Parties parties) {
        this.facilities = facilities;
        this.parties = parties;
    }

    /** The name as people read it; the registered name of the caller where no register has another. */
    String nameOf(Caller caller) {
        if (caller.facility() != null) {
            return facilities.find(caller.facility()).map(Facility::name).orElse(caller.name());
        }
        return parties.find(caller.name()).map(Party::japaneseName).orElse(caller.name());
    }

    boolean isCheckupCentre(Caller caller) {
        return caller.facility() != null
                && facilities
                        .find(caller.facility())
                        .filter(facility -> facility.kind() == FacilityKind.CHECKUP_CENTER)
                        .isPresent();
    }
}
