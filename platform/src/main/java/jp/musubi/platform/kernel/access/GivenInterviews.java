package jp.musubi.platform.kernel.access;

import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/** 渡された問診の事実。Asked by access; answered by the room that keeps the interviews. */
public interface GivenInterviews {

    /** Whether this person gave this interview to this facility, and it was neither taken back nor erased since. */
    boolean isGivenTo(PersonId person, UUID interview, FacilityCode facility);
}
