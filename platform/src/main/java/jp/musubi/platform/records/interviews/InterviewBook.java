package jp.musubi.platform.records.interviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewAnswer;
import org.springframework.stereotype.Component;

/** 問診の控え。Reads them with a grant, and locks them for a turn. */
@Component
public class InterviewBook {

    private static final int SHOWN = 50;

    private final InterviewRows rows;
    private final InterviewStepRows steps;
    private final TurnInterview turns;
    private final DraftAnswers drafts;

    InterviewBook(InterviewRows rows, InterviewStepRows steps, TurnInterview turns, DraftAnswers drafts) {
        this.rows = rows;
        this.steps = steps;
        this.turns = turns;
        this.drafts = drafts;
    }

    /** The person's own, newest first, erased ones too; at most 50. Only for the person and who acts for it. */
    public List<Interview> list(AccessGrant grant) {
        return isOwn(grant) ? rows.list(grant.person(), SHOWN) : List.of();
    }

    /** One of the person's own with all its steps. */
    public Optional<InterviewStory> find(UUID id, AccessGrant grant) {
        return isOwn(grant)
                ? rows.find(new Interview.Id(grant.person(), id))
                        .map(one -> new InterviewStory(one, steps.list(one.id())))
                : Optional.empty();
    }

    /** The one interview for which a facility has the grant, in the caller's transaction, as of then. */
    Optional<Interview> lockGiven(AccessGrant grant, Instant at) {
        UUID id = grant.interview();
        return id == null || !grant.classes().contains(DataClass.INTERVIEW)
                ? Optional.empty()
                : lock(new Interview.Id(grant.person(), id), at)
                        .filter(one -> one.state().isWithFacility());
    }

    Optional<Interview> lock(Interview.Id id, Instant at) {
        return rows.lock(id).map(one -> turns.settle(one, at));
    }

    int count(PersonId person) {
        return rows.count(person);
    }

    List<InterviewAnswer> draft(AccessGrant six) {
        return drafts.draft(six);
    }

    private static boolean isOwn(AccessGrant grant) {
        return grant.caller().role() == Role.PATIENT && grant.classes().contains(DataClass.INTERVIEW);
    }
}
