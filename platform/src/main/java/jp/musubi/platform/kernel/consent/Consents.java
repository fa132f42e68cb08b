package jp.musubi.platform.kernel.consent;

import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/** 同意の入口。 */
public interface Consents {

    void give(Consent consent);

    /** All consents of this person to this facility, ended ones too, newest first. */
    List<Consent> listTo(PersonId person, FacilityCode facility);

    /** All consents of this person, newest first. */
    List<Consent> listOf(PersonId person);
}
