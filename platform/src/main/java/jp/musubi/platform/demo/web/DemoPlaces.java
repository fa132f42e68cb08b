package jp.musubi.platform.demo.web;

import java.util.Optional;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 見本の相手の施設。One of the country, or one that was registered since: by the name of its caller or by its number. */
@DemoMode
@Component
class DemoPlaces {

    private final Country country;
    private final Parties parties;
    private final Facilities facilities;

    DemoPlaces(Country country, Parties parties, Facilities facilities) {
        this.country = country;
        this.parties = parties;
        this.facilities = facilities;
    }

    Optional<DemoFacility> find(String name) {
        return country.findFacility(name).or(() -> findCaller(name).flatMap(this::registered));
    }

    /** The caller of that name, or of the facility of that number. */
    Optional<Party> findCaller(String name) {
        return FacilityCode.isOne(name) ? parties.findByFacility(new FacilityCode(name)) : parties.find(name);
    }

    private Optional<DemoFacility> registered(Party party) {
        FacilityCode code = party.facility();
        return code == null
                ? Optional.empty()
                : facilities.find(code).map(facility -> new DemoFacility(party.name(), facility));
    }
}
