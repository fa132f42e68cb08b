package jp.musubi.platform.records.interviews;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.platform.records.interviews.InterviewStep.Doer;
import org.springframework.stereotype.Component;

/** 一歩を進める。One turn of a locked interview: the table decides; the row, the step and the facility's box follow. */
@Component
class TurnInterview {

    private final InterviewTurns turns = InterviewTurns.standard();
    private final InterviewRows rows;
    private final InterviewStepRows steps;
    private final InterviewBox box;

    TurnInterview(InterviewRows rows, InterviewStepRows steps, InterviewBox box) {
        this.rows = rows;
        this.steps = steps;
        this.box = box;
    }

    /** A new one. */
    void start(Interview draft, Doer doer) {
        rows.put(draft);
        steps.add(draft.id(), turns.find(null, InterviewAct.START).orElseThrow(), doer, draft.madeAt());
    }

    /** @throws Problem INTERVIEW-STATE when the table has no such turn */
    Interview take(Interview one, InterviewAct act, Doer doer, Instant at) {
        InterviewTurns.Turn turn = turns.find(one.state(), act)
                .orElseThrow(() ->
                        new Problem(ProblemCode.INTERVIEW_STATE, one.state().name()));
        if (turn.isRepeat()) {
            return one;
        }
        Interview after = turned(one, turn, at);
        rows.put(after);
        steps.add(after.id(), turn, doer, at);
        box.put(after);
        return after;
    }

    /** 保存. @throws Problem INTERVIEW-STATE; INTERVIEW-CHANGED when it was saved elsewhere since this revision */
    Interview save(Interview one, int revision, List<InterviewAnswer> answers, Instant at) {
        if (turns.find(one.state(), InterviewAct.SAVE).isEmpty()) {
            throw new Problem(ProblemCode.INTERVIEW_STATE, one.state().name());
        }
        if (one.revision() != revision) {
            throw new Problem(ProblemCode.INTERVIEW_CHANGED);
        }
        Interview after = new Interview(
                one.id(),
                one.facility(),
                one.questions(),
                one.state(),
                revision + 1,
                one.madeAt(),
                at,
                one.givenAt(),
                InterviewTerms.dueAt(one.state(), at),
                answers);
        rows.put(after);
        return after;
    }

    /** What the clock has to do by now: nothing is read after its time, however late the sweep comes. */
    Interview settle(Interview one, Instant now) {
        Instant due = one.dueAt();
        return one.isDueAt(now) ? take(one, InterviewAct.ERASE, Doer.NOBODY, due == null ? now : due) : one;
    }

    private static Interview turned(Interview one, InterviewTurns.Turn turn, Instant at) {
        return new Interview(
                one.id(),
                one.facility(),
                one.questions(),
                turn.to(),
                one.revision(),
                one.madeAt(),
                at,
                turn.act() == InterviewAct.GIVE ? at : one.givenAt(),
                InterviewTerms.dueAt(turn.to(), at),
                turn.to() == InterviewState.ERASED ? List.of() : one.answers());
    }
}
