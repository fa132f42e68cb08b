package jp.musubi.platform.kernel.access;

import java.time.Instant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;

/** 受付の事実。Asked by access; answered by the room that keeps the visits. */
public interface Receptions {

    VisitState stateAt(PersonId person, FacilityCode facility, Instant at);

    /** The same, to be asked together with others. */
    default Question<VisitState> questionAt(PersonId person, FacilityCode facility, Instant at) {
        return Question.known(stateAt(person, facility, at));
    }
}
