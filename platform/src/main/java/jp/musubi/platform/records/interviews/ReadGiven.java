package jp.musubi.platform.records.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.interviews.InterviewStep.Doer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 渡された問診を読む。The first reading by the facility is a step that the person sees; from then on it cannot be taken back. */
@Component
class ReadGiven {

    private final InterviewBook book;
    private final TurnInterview turns;
    private final Clock clock;

    ReadGiven(InterviewBook book, TurnInterview turns, Clock clock) {
        this.book = book;
        this.turns = turns;
        this.clock = clock;
    }

    /** @throws Problem ACCESS-REFUSED when it was taken back or erased since the grant */
    @Transactional(noRollbackFor = Problem.class)
    public Interview read(AccessGrant grant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Interview one = book.lockGiven(grant, now).orElseThrow(() -> new Problem(ProblemCode.ACCESS_REFUSED));
        Doer doer = new Doer(null, grant.caller().facility(), grant.caller().name());
        return turns.take(one, InterviewAct.READ, doer, now);
    }
}
