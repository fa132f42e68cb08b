package jp.musubi.platform.outbreaks.instructions.runs;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import jp.musubi.platform.outbreaks.instructions.InstructionState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 受け手の仕事。Takes the data, says that it came whole, and at the end that it is deleted. Only who the instruction names. */
@Service
public class ReceiveExtract {

    private final InstructionBook book;
    private final InstructionRights rights;
    private final RunRows rows;
    private final PartRows parts;
    private final Clock clock;

    ReceiveExtract(InstructionBook book, InstructionRights rights, RunRows rows, PartRows parts, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.rows = rows;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Hands over the lines, part by part.
     *
     * @throws Problem ACCESS-REFUSED, INSTRUCTION-STATE when the instruction is over or nothing is kept any more
     */
    public void take(UUID id, UUID run, Caller caller, String interaction, Consumer<byte[]> taker) {
        Instruction instruction = require(id, caller, interaction);
        Run found = requireDone(instruction, run, caller, interaction);
        requireLive(instruction, found, caller, interaction);
        rights.done(caller, instruction, interaction);
        parts.forEach(run, taker);
    }

    /**
     * @param digest SHA-256 of the manifest as the recipient counted it, hexadecimal
     * @throws Problem ACCESS-REFUSED, INSTRUCTION-STATE, INSTRUCTION-DIGEST
     */
    @Transactional(noRollbackFor = Problem.class)
    public void receive(UUID id, UUID run, String digest, Caller caller, String interaction) {
        Instruction instruction = require(id, caller, interaction);
        rows.lock(run);
        Run found = requireDone(instruction, run, caller, interaction);
        requireLive(instruction, found, caller, interaction);
        Run.Seal seal = found.seal();
        if (found.times().received() != null || seal == null) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_STATE, interaction);
        }
        if (!Manifest.digest(seal.manifest()).equalsIgnoreCase(digest.strip())) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_DIGEST, interaction);
        }
        rows.received(run, clock.instant());
        rights.done(caller, instruction, interaction);
    }

    /**
     * After the instruction's end too: that is when it is due. Nothing of the extract is kept here after it, its key neither.
     *
     * @throws Problem ACCESS-REFUSED, INSTRUCTION-STATE
     */
    @Transactional(noRollbackFor = Problem.class)
    public void reportDeletion(UUID id, UUID run, WrittenReason how, Caller caller, String interaction) {
        Instruction instruction = require(id, caller, interaction);
        rows.lock(run);
        Run found = requireDone(instruction, run, caller, interaction);
        if (found.times().received() == null || found.times().deletedAt() != null) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_STATE, interaction);
        }
        parts.delete(run);
        rows.deleted(run, how.text(), clock.instant());
        rights.done(caller, instruction, interaction);
    }

    private Instruction require(UUID id, Caller caller, String interaction) {
        rights.require(caller, Doing.RECEIVE_EXTRACT, interaction);
        return book.get(id, caller, interaction);
    }

    private Run requireDone(Instruction instruction, UUID run, Caller caller, String interaction) {
        return rows.find(run)
                .filter(found -> found.instruction().equals(instruction.id()))
                .filter(found -> found.isDone(RunKind.EXTRACT))
                .orElseThrow(() -> rights.refused(caller, instruction, interaction));
    }

    private void requireLive(Instruction instruction, Run run, Caller caller, String interaction) {
        if (instruction.stateAt(clock.instant()) != InstructionState.LIVE
                || run.times().deletedAt() != null) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_STATE, interaction);
        }
    }
}
