package jp.musubi.platform.kernel.access;

import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/** 登録の事実。Asked by access; answered by the room that keeps the items. */
public interface Sendings {

    /** The classes of which a valid item of this person comes from this facility. */
    Set<DataClass> listClassesSent(PersonId person, FacilityCode facility);
}
