package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import jp.musubi.platform.kernel.access.Disasters;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 開いている災害。The place of the facility decides; where nobody can declare a disaster, none is open. */
@Component
class OpenDisasters implements DeclaredDisasters {

    private final ObjectProvider<Disasters> disasters;
    private final Facilities facilities;

    OpenDisasters(ObjectProvider<Disasters> disasters, Facilities facilities) {
        this.disasters = disasters;
        this.facilities = facilities;
    }

    @Override
    public boolean openFor(FacilityCode facility, Instant at) {
        Disasters declared = disasters.getIfAvailable();
        return declared != null
                && facilities
                        .find(facility)
                        .map(found -> !declared.listOpenFor(found, at).isEmpty())
                        .orElse(false);
    }
}
