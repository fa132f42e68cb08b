package jp.musubi.platform.exchange.reading;

import java.util.List;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 許された同意。All of the person's for the person, those given to the facility for a facility. */
@Component
class GrantedConsents {

    private final Consents consents;

    GrantedConsents(Consents consents) {
        this.consents = consents;
    }

    /** Newest first. @throws IllegalArgumentException when the grant is not one to see consents */
    List<Consent> list(AccessGrant grant) {
        if (!grant.classes().contains(DataClass.CONSENTS)) {
            throw new IllegalArgumentException("the grant does not name consents");
        }
        FacilityCode facility = grant.caller().facility();
        return facility == null ? consents.listOf(grant.person()) : consents.listTo(grant.person(), facility);
    }
}
