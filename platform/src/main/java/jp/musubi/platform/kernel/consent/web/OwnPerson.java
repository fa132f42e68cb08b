package jp.musubi.platform.kernel.consent.web;

import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 頁の本人。Who is signed in; reading of what is kept of the person is logged, as every look. */
@Component
class OwnPerson {

    private final Facilities facilities;
    private final AuditLog log;

    OwnPerson(Facilities facilities, AuditLog log) {
        this.facilities = facilities;
        this.log = log;
    }

    /** @throws Problem ACCESS-REFUSED for a caller who is no person */
    static PersonId of(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return caller.person();
    }

    static OwnAct act(Caller caller, String interaction) {
        return new OwnAct(caller, of(caller), interaction);
    }

    PersonId look(Caller caller, String subject, String interaction) {
        PersonId person = of(caller);
        log.write(new AuditEntry(caller, Act.VIEW, person, List.of(subject), null, interaction));
        return person;
    }

    String facilityName(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
