package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 一歩ずつ進める。Each step is one transaction: what it found or made, its entries in the log, and how far it came. What a fall
 * cut off was not done; the next step begins where the last one ended.
 */
@Component("instructionWorkRun")
class WorkRun {

    private final RunRows rows;
    private final CountStep count;
    private final ExtractStep extract;
    private final FinishRun finish;
    private final Parties parties;

    WorkRun(RunRows rows, CountStep count, ExtractStep extract, FinishRun finish, Parties parties) {
        this.rows = rows;
        this.count = count;
        this.extract = extract;
        this.finish = finish;
        this.parties = parties;
    }

    /** Whether there is more to do; false when it is over, was stopped, or another process has it. */
    @Transactional
    public boolean step(UUID id) {
        Run run = rows.take(id).orElse(null);
        if (run == null) {
            return false;
        }
        Optional<Caller> caller = callerOf(run);
        if (caller.isEmpty()) {
            finish.broken(id, RunState.REFUSED);
            return false;
        }
        try {
            StepResult result = work(run, caller.get());
            rows.goOn(id, result.cursor(), run.counts().plus(result.counts()));
            if (result.over()) {
                finish.done(id);
            }
            return !result.over();
        } catch (Problem refused) {
            // The refusal is in the log by now, and stays there.
            finish.broken(id, RunState.REFUSED);
            return false;
        }
    }

    private StepResult work(Run run, Caller caller) {
        if (run.kind() == RunKind.COUNT) {
            return count.work(run, caller);
        }
        byte[] key = rows.findKey(run.id()).orElseThrow();
        return extract.work(run, caller, new Pseudonyms(key));
    }

    /** As who began it, as registered now: who is registered no more extracts no more. */
    private Optional<Caller> callerOf(Run run) {
        return parties.find(run.times().by())
                .map(Party::asCaller)
                .map(caller -> caller.forPurpose(Purpose.MINISTER_INSTRUCTION));
    }
}
