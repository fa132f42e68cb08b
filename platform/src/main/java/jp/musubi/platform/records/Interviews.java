package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;

/** 受診前の問診の入口。The questions, a draft of the answers made of the six, and what persons gave to facilities. */
public interface Interviews {

    /** The questions of a day (Japan), in order. */
    List<InterviewQuestion> listQuestions(LocalDate day);

    /** Which questions they are: changes whenever a row of the table begins. */
    String getVersion(LocalDate day);

    /** A draft of the answers, of what the grant lets be read of the six; nothing that the person was not told. */
    List<InterviewAnswer> draft(AccessGrant grant);

    /**
     * One that was given: to the facility that calls, of whomever; or by the person who calls. The first reading by the
     * facility is marked, and each is decided on and logged before this returns.
     *
     * @throws Problem ACCESS-REFUSED, one answer for what is not there, another's and taken back; ACCESS-AREA, ACCESS-PURPOSE
     */
    Interview read(Caller caller, UUID interview, String interaction);

    /**
     * All that this person gave to the facility that calls, or that the person who calls, or for whom it acts, gave to
     * anybody; newest first. Each is read as by {@link #read}.
     *
     * @param person null for nobody known
     * @throws Problem as above, also where nothing was given
     */
    List<Interview> readAll(Caller caller, @Nullable PersonId person, String interaction);
}
