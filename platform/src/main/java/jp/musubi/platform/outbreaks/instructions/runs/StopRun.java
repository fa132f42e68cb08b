package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.UUID;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 仕事を止める。After the batch that is being worked on; what was made is gone. */
@Service("instructionStopRun")
public class StopRun {

    private final InstructionBook book;
    private final InstructionRights rights;
    private final RunRows rows;
    private final FinishRun finish;

    StopRun(InstructionBook book, InstructionRights rights, RunRows rows, FinishRun finish) {
        this.book = book;
        this.rights = rights;
        this.rows = rows;
        this.finish = finish;
    }

    /** @throws Problem ACCESS-REFUSED, INSTRUCTION-STATE when it is not running */
    @Transactional(noRollbackFor = Problem.class)
    public void stop(UUID id, UUID run, Caller caller, String interaction) {
        rights.require(caller, Doing.EXTRACT_BY_INSTRUCTION, interaction);
        Instruction instruction = book.get(id, caller, interaction);
        Run found = rows.lock(run)
                .filter(each -> each.instruction().equals(id))
                .orElseThrow(() -> rights.refused(caller, instruction, interaction));
        if (found.state() != RunState.RUNNING) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_STATE, interaction);
        }
        finish.broken(run, RunState.STOPPED);
        rights.done(caller, instruction, interaction);
    }
}
