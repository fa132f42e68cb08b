package jp.musubi.platform.kernel.emergency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 事後の見直し。The operator reviews all openings, a facility's privacy officer those of the own facility. */
@Service
public class BreakGlassReview {

    static final int MOST = 200;

    private final StoredReviews reviews;
    private final AccessDesk access;
    private final AuditLog audit;
    private final Clock clock;

    BreakGlassReview(StoredReviews reviews, AccessDesk access, AuditLog audit, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param overdue whether nobody judged it in the time the rule gives */
    public record Line(Opening opening, List<ReviewNote> notes, List<ReviewStep> steps, boolean overdue) {}

    /**
     * The queue, those that wait first; at most {@link #MOST}. A look at it is logged.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    @Transactional(noRollbackFor = Problem.class)
    public List<Line> list(Caller caller, String interaction) {
        Reviewer reviewer = reviewer(caller, Act.VIEW, interaction);
        write(caller, Act.VIEW, null, List.of(BreakGlassDesk.EMERGENCY), null, interaction);
        return reviews.list(reviewer.facility(), MOST).stream()
                .map(opening -> line(opening, reviewer))
                .toList();
    }

    /**
     * Takes a step of a review; the person reads that it was taken, not the comment.
     *
     * @throws Problem ACCESS-REFUSED also for an opening that does not exist; REVIEW-DECIDED
     */
    @Transactional(noRollbackFor = Problem.class)
    public void step(Caller caller, UUID id, ReviewStep step, WrittenReason comment) {
        String interaction = "POST /desk/break-glass/{id}";
        Reviewer reviewer = reviewer(caller, Act.REVIEW, interaction);
        Opening opening = reviews.find(id).filter(reviewer::sees).orElse(null);
        if (opening == null) {
            write(
                    caller,
                    Act.REVIEW,
                    null,
                    List.of(BreakGlassDesk.EMERGENCY),
                    RefusalReason.NOT_OWN.name(),
                    interaction);
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        ReviewState to = opening.state().after(step).orElse(null);
        if (to == null || !reviewer.listSteps(opening).contains(step) || !reviews.move(id, opening.state(), to)) {
            throw new Problem(ProblemCode.REVIEW_DECIDED);
        }
        reviews.note(id, new ReviewNote(clock.instant(), reviewer.name(), step, comment.text()));
        write(
                caller,
                Act.REVIEW,
                opening.emergency().person(),
                List.of(BreakGlassDesk.EMERGENCY, step.name()),
                null,
                interaction);
    }

    private Line line(Opening opening, Reviewer reviewer) {
        Instant openedAt = opening.emergency().openedAt();
        Instant due = openedAt.plus(EmergencyRules.reviewWithin(
                openedAt.atZone(BreakGlassDesk.JAPAN).toLocalDate()));
        return new Line(
                opening,
                reviews.listNotes(opening.emergency().id()),
                reviewer.listSteps(opening),
                !opening.state().decided() && !clock.instant().isBefore(due));
    }

    private Reviewer reviewer(Caller caller, Act act, String interaction) {
        RefusalReason refusal =
                access.findRefusalToDo(caller, Doing.REVIEW_BREAK_GLASS).orElse(null);
        if (refusal != null) {
            write(caller, act, null, List.of(BreakGlassDesk.EMERGENCY), refusal.name(), interaction);
            throw new Problem(refusal.answer());
        }
        return new Reviewer(caller);
    }

    private void write(
            Caller caller,
            Act act,
            @Nullable PersonId person,
            List<String> subjects,
            @Nullable String reason,
            String interaction) {
        audit.write(new AuditEntry(caller, act, person, subjects, reason, interaction));
    }
}
