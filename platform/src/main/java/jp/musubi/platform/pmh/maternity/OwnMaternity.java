package jp.musubi.platform.pmh.maternity;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.vaccinations.VaccinationRights;
import org.springframework.stereotype.Service;

/** 家族の健診と成長。Seen by the person, or who may see for the person. */
@Service
public class OwnMaternity {

    private final VaccinationRights rights;
    private final ReadMaternity read;

    OwnMaternity(VaccinationRights rights, ReadMaternity read) {
        this.rights = rights;
        this.read = read;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the look is in the log */
    public MaternityRecord of(Caller caller, PersonId person, String interaction) {
        return read.of(rights.requireOwn(caller, person, interaction));
    }
}
